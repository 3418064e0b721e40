import '#ui/marks.css';
import styles from './legend.module.css';

const signs = [
  { mark: '4', words: 'best value of its scale' },
  { mark: '2', words: 'in between' },
  { mark: '0', words: 'worst' },
  { mark: 'none', words: 'no better or worse' },
  { mark: 'unknown', words: 'unknown: looked for and not found, which is not a “no”' },
] as const;

/** What the signs before the values mean, and how the table is opened. */
export function Legend() {
  return (
    <div className={styles['legend']}>
      <p>
        Open a value for its detail, date and source; open the name of a row for all of its values. Arrow keys move
        between them.
      </p>
      <ul aria-label="Signs">
        {signs.map(({ mark, words }) => (
          <li key={mark} data-mark={mark}>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
