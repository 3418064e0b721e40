import { memo, useMemo, useState, type CSSProperties } from 'react';
import { factOf, type Column, type RowCriterion } from './compared.ts';
import { linesOf } from './lines-of.ts';
import { cellWords, TableCell } from './table-cell.tsx';
import { fewColumns, type Near } from './use-near-columns.ts';
import styles from '#ui/wide-table.module.css';

/** Reads a value on its criterion: 0…1, or `undefined` where the scale has no order or nobody knows. */
export type ScoreOf = (criterion: string, value: string | number) => number | undefined;

interface Props {
  readonly criterion: RowCriterion;
  readonly columns: readonly Column[];
  readonly isShown: boolean;
  /** its cells may be built */
  readonly isDue: boolean;
  /** which of them are near the view */
  readonly near: Near;
  /** the answers raise or require it */
  readonly isRaised: boolean;
  readonly scoreOf: ScoreOf;
}

const nobody: ReadonlySet<string> = new Set();

/** Characters that fit in a line of the narrowest column. */
const narrowest = 16;

/** Room for the longest value of a row, so that its height stays while columns come and go. */
function roomFor(criterion: RowCriterion, columns: readonly Column[]): CSSProperties | undefined {
  if (columns.length <= fewColumns) return undefined;
  const lines = columns.map((column) => linesOf(cellWords(factOf(column, criterion.id), criterion.scale), narrowest));
  const room: CSSProperties & Readonly<Record<'--lines', number>> = { '--lines': Math.max(...lines) };
  return room;
}

/** One criterion across the platforms. Its name opens and closes all its cells, to be read side by side. */
export const TableRow = memo(({ criterion, columns, isShown, isDue, near, isRaised, scoreOf }: Props) => {
  const [open, setOpen] = useState(nobody);
  const allOpen = columns.every(({ id }) => open.has(id));
  const room = useMemo(() => roomFor(criterion, columns), [criterion, columns]);
  const toggle = (id: string): void =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <tr role="row" className={styles['row']} style={room} hidden={!isShown}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          aria-expanded={allOpen}
          onClick={() => setOpen(allOpen ? nobody : new Set(columns.map(({ id }) => id)))}
        >
          {criterion.label}
          {isRaised && <small> (your answers ask for it)</small>}
        </button>
      </th>
      {isDue &&
        columns.slice(near.from, near.to).map((column, at) => {
          const fact = factOf(column, criterion.id);
          return (
            <TableCell
              key={column.id}
              place={room === undefined ? undefined : near.from + at + 2}
              fact={fact}
              scale={criterion.scale}
              score={scoreOf(criterion.id, fact.value)}
              isOpen={open.has(column.id)}
              onToggle={() => toggle(column.id)}
            />
          );
        })}
    </tr>
  );
});
TableRow.displayName = 'TableRow';
