import type { Contender, Doubt } from '#scoring/certainty.ts';
import { hundredths } from '#ui/of-hundred.ts';
import styles from './doubt-table.module.css';
import type { Labels } from './labels.ts';
import { bands, bandShares } from './place-bands.ts';

interface Props {
  readonly rows: readonly Contender[];
  readonly labels: Labels;
}

/** The numbers of the chart: of 100 weightings, how many put a platform at which place. */
export function AcceptabilityTable({ rows, labels }: Props) {
  return (
    <table className={styles['table']}>
      <caption>Of 100 weightings, how many put a platform at which place</caption>
      <thead>
        <tr>
          <th scope="col">Platform</th>
          {bands.map(({ id, short, label }) => (
            <th key={id} scope="col">
              <abbr title={label}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ platform, ranks }) => (
          <tr key={platform}>
            <th scope="row">{labels.platform(platform)}</th>
            {bandShares(ranks).map((share, at) => (
              <td key={bands[at]?.id}>{hundredths(share)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PairsProps extends Props {
  readonly wins: Doubt['wins'];
}

/** Two by two: how often the platform of the row is better than the one of the column. */
export function PairsTable({ rows, wins, labels }: PairsProps) {
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
