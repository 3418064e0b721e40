import type { Ranked } from '#scoring/recommend.ts';
import { ContributionBar } from './contribution-bar.tsx';
import styles from './contributions.module.css';
import type { Labels } from './labels.ts';
import { points } from '#ui/points.ts';
import { pointsThatAddUp } from './points.ts';

interface Props {
  readonly ranked: Ranked;
  readonly labels: Labels;
}

/** How the score adds up: a table whose rows are also drawn. */
export function Contributions({ ranked: { platform, score, contributions }, labels }: Props) {
  const heaviest = Math.max(0, ...contributions.map(({ weight }) => weight));
  if (heaviest === 0) return <p>Every group was said not to matter, so nothing adds up.</p>;
  const rows = contributions.toSorted((a, b) => b.weight - a.weight);
  const parts = pointsThatAddUp(rows.map((row) => row.points.middle));
  return (
    <table className={styles['table']}>
      <caption>
        The points of {labels.platform(platform)}, group by group. The outline is what the group weighs, the filled part
        what was reached{score.high > score.low && ', the line what unknown facts leave open'}.
      </caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <td aria-hidden="true" className={styles['drawn']} />
          <th scope="col">Weight</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.group}>
            <th scope="row">{labels.group(row.group)}</th>
            <td aria-hidden="true" className={styles['drawn']}>
              <ContributionBar weight={row.weight / heaviest} {...scaled(row.points, heaviest)} />
            </td>
            <td>{points(row.weight)}</td>
            <td>{parts[at]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td aria-hidden="true" className={styles['drawn']} />
          <td>{points(contributions.reduce((sum, { weight }) => sum + weight, 0))}</td>
          <td>{points(score.middle)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type Triple = Ranked['score'];

function scaled({ low, middle, high }: Triple, heaviest: number): Triple {
  return { low: low / heaviest, middle: middle / heaviest, high: high / heaviest };
}
