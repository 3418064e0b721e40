import '#ui/marks.css';
import styles from './matrix.module.css';

interface Props {
  readonly best: string;
  readonly worst: string;
  readonly opensRows: boolean;
}

/** What the signs before the values mean, and how the table is opened. */
export function MatrixLegend({ best, worst, opensRows }: Props) {
  const signs = [
    { mark: '4', words: best },
    { mark: '2', words: 'in between' },
    { mark: '0', words: worst },
    { mark: 'unknown', words: 'unknown: looked for and not found, which is not a “no”' },
  ];
  return (
    <div className={styles['legend']}>
      <p>
        Open a value for its detail, date and source
        {opensRows ? '; open the name of a row for all of its values' : ''}. Arrow keys move between them.
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
