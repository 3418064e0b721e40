import { hundredths } from './of-hundred.ts';
import { bands, bandShares } from './place-bands.ts';
import type { PlaceRow } from './place-chart.tsx';
import styles from './place-table.module.css';

interface Props {
  readonly rows: readonly PlaceRow[];
}

/** The numbers of the chart: of 100 weightings, how many put a platform at which place. */
export function PlaceTable({ rows }: Props) {
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
        {rows.map(({ id, name, ranks }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {bandShares(ranks).map((share, at) => (
              <td key={bands[at]?.id}>{hundredths(share)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
