import styles from './fit-lists.module.css';

interface Props {
  readonly bestFor: readonly string[];
  readonly watchOut: readonly string[];
}

/** What it is right for, and what to look out for before choosing it. */
export function FitLists({ bestFor, watchOut }: Props) {
  return (
    <div className={styles['lists']}>
      <section aria-labelledby="right-for">
        <h2 id="right-for">Right for</h2>
        <ul>
          {bestFor.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="watch-out">
        <h2 id="watch-out">Watch out</h2>
        <ul>
          {watchOut.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
