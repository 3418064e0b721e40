import type { Contender, Doubt } from '#scoring/certainty.ts';
import { hundredths } from '#ui/of-hundred.ts';
import styles from '#ui/place-table.module.css';
import type { Labels } from './labels.ts';

interface Props {
  readonly rows: readonly Contender[];
  readonly wins: Doubt['wins'];
  readonly labels: Labels;
}

/** Two by two: how often the platform of the row is better than the one of the column. */
export function PairsTable({ rows, wins, labels }: Props) {
  return (
    <table className={styles['table']}>
      <caption>
        Of 100 weightings, how many put the platform on the left before number {rows.map((_, at) => at + 1).join(', ')}{' '}
        of the same list
      </caption>
      <thead>
        <tr>
          <th scope="col">Platform</th>
          {rows.map(({ platform }, at) => (
            <th key={platform} scope="col">
              <abbr title={labels.platform(platform)}>{at + 1}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ platform }, at) => (
          <tr key={platform}>
            <th scope="row">
              {at + 1}. {labels.platform(platform)}
            </th>
            {rows.map(({ platform: other }) => (
              <td key={other}>{other === platform ? '–' : hundredths(wins[platform]?.[other] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
