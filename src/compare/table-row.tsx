import { memo, useState } from 'react';
import { factOf, type Column, type RowCriterion } from './compared.ts';
import { TableCell } from './table-cell.tsx';
import styles from '#ui/wide-table.module.css';

/** Reads a value on its criterion: 0…1, or `undefined` where the scale has no order or nobody knows. */
export type ScoreOf = (criterion: string, value: string | number) => number | undefined;

interface Props {
  readonly criterion: RowCriterion;
  readonly columns: readonly Column[];
  readonly isShown: boolean;
  /** its cells may be built */
  readonly isDue: boolean;
  /** the answers raise or require it */
  readonly isRaised: boolean;
  readonly scoreOf: ScoreOf;
}

const nobody: ReadonlySet<string> = new Set();

/** One criterion across the platforms. Its name opens and closes all its cells, to be read side by side. */
export const TableRow = memo(({ criterion, columns, isShown, isDue, isRaised, scoreOf }: Props) => {
  const [open, setOpen] = useState(nobody);
  const allOpen = columns.every(({ id }) => open.has(id));
  const toggle = (id: string): void =>
    setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <tr role="row" className={styles['row']} hidden={!isShown}>
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
        columns.map((column) => {
          const fact = factOf(column, criterion.id);
          return (
            <TableCell
              key={column.id}
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
