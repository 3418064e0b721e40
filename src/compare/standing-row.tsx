import { points } from '#ui/points.ts';
import type { Column } from './compared.ts';
import type { Standing } from './standing.ts';
import styles from '#ui/wide-table.module.css';

interface Props {
  readonly columns: readonly Column[];
  readonly standings: ReadonlyMap<string, Standing>;
}

/** What the answers in the address make of each platform. */
export function StandingRow({ columns, standings }: Props) {
  return (
    <tbody role="rowgroup">
      <tr role="row" className={styles['standing']}>
        <th role="rowheader" scope="row">
          For your answers
        </th>
        {columns.map(({ id }) => {
          const standing = standings.get(id);
          return (
            <td key={id} role="cell">
              {standing?.kind === 'ranked' ? (
                <>
                  <strong>{points(standing.score)} points</strong>, place {standing.place}
                </>
              ) : (
                'Ruled out'
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
