import section from './section.module.css';
import styles from './fit-lists.module.css';

interface Props {
  readonly bestFor: readonly string[];
  readonly watchOut: readonly string[];
}

/** What it is right for, and what to look out for before choosing it. */
export function FitLists({ bestFor, watchOut }: Props) {
  return (
    <section className={section['section']} aria-labelledby="fit">
      <h2 id="fit">When it is right, when it is wrong</h2>
      <div className={styles['lists']}>
        <section aria-labelledby="right-for">
          <h3 id="right-for">Right for</h3>
          <ul>
            {bestFor.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="watch-out">
          <h3 id="watch-out">Watch out</h3>
          <ul>
            {watchOut.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
