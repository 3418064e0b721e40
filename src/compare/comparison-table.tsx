import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Column, RowGroup } from './compared.ts';
import { StandingRow } from './standing-row.tsx';
import type { Standing } from './standing.ts';
import { TableRow, type ScoreOf } from './table-row.tsx';
import { useArrowKeys } from '#ui/use-arrow-keys.ts';
import { fewColumns, useNearColumns } from './use-near-columns.ts';
import { useRevealed } from './use-revealed.ts';
import { useSpread } from './use-spread.ts';
import { useStages } from './use-stages.ts';
import styles from '#ui/wide-table.module.css';

interface Props {
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  /** ids of the rows that pass the filters */
  readonly shown: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
  /** absent while nothing is answered */
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  readonly scoreOf: ScoreOf;
  readonly caption: ReactNode;
  readonly renderPlatform: (id: string, name: string) => ReactNode;
}

/** How many cells are built in one stretch. */
const cellsAtOnce = 140;

/** How many rows follow a scroll to the side in one stretch. */
const rowsAtOnce = 30;

const allColumns = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * All rows stand there at all times and a filter hides them, so that typing into it stays quick. Rows are
 * grids of their own, which lets the browser pass over those that nobody sees, and of many columns only
 * those near the view are built; a table whose display is changed is no table to a screen reader any more,
 * so every role is written out.
 */
export function ComparisonTable(props: Props) {
  const { groups, columns, shown, raised, standings, scoreOf, caption, renderPlatform } = props;
  const table = useRef<HTMLTableElement>(null);
  useArrowKeys(table);
  const order = useMemo(() => groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)), [groups]);
  const places = useMemo(() => new Map(order.map((id, at) => [id, at])), [order]);
  const revealed = useRevealed(order, shown);
  const near = useSpread(useNearColumns(table, columns.length), order.length, rowsAtOnce);
  const due = useStages(
    columns,
    places.size,
    Math.max(3, Math.floor(cellsAtOnce / Math.min(columns.length, fewColumns))),
  );
  const style: CSSProperties & Readonly<Record<'--columns', number>> = { '--columns': columns.length };
  return (
    <div className={styles['scroller']}>
      <table
        role="table"
        ref={table}
        className={styles['table']}
        style={style}
        aria-busy={due < places.size || revealed.size < shown.size}
        aria-colcount={columns.length + 1}
      >
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Criterion
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} role="columnheader" scope="col">
                {renderPlatform(id, name)}
              </th>
            ))}
          </tr>
        </thead>
        {standings !== undefined && <StandingRow columns={columns} standings={standings} />}
        {groups.map(({ group, criteria }) => (
          <tbody key={group.id} role="rowgroup" hidden={!criteria.some(({ id }) => revealed.has(id))}>
            <tr role="row" className={styles['group']}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                <span>{group.label}</span>
              </th>
            </tr>
            {criteria.map((criterion) => (
              <TableRow
                key={criterion.id}
                criterion={criterion}
                columns={columns}
                isShown={revealed.has(criterion.id)}
                isDue={(places.get(criterion.id) ?? 0) < due}
                near={near[places.get(criterion.id) ?? 0] ?? allColumns}
                isRaised={raised.has(criterion.id)}
                scoreOf={scoreOf}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
