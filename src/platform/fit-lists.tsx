import styles from './fit-lists.module.css';

interface Props {
  readonly bestFor: readonly string[];
  readonly watchOut: readonly string[];
}

/** When it is right, and when it is wrong. */
export function FitLists({ bestFor, watchOut }: Props) {
  return (
    <div className={styles['lists']}>
      <section aria-labelledby="right-when">
        <h2 id="right-when">Right when</h2>
        <ul>
          {bestFor.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="wrong-when">
        <h2 id="wrong-when">Wrong when</h2>
        <ul>
          {watchOut.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
