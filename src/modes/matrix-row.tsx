import { memo, useState, type ReactNode } from 'react';
import wide from '#ui/wide-table.module.css';
import { MatrixTableCell } from './matrix-cell.tsx';
import type { MatrixRow } from './matrix.ts';
import styles from './matrix.module.css';

interface Props {
  readonly row: MatrixRow;
  readonly shown: readonly number[];
  readonly renderName: ((id: string, name: string) => ReactNode) | undefined;
}

const nothing: ReadonlySet<number> = new Set();

/** One row. Where its name is no link it opens and closes all its cells, to be read side by side. */
export const MatrixTableRow = memo(({ row, shown, renderName }: Props) => {
  const [open, setOpen] = useState(nothing);
  const allOpen = shown.every((at) => open.has(at));
  const toggle = (at: number): void =>
    setOpen((before) => new Set(before.has(at) ? [...before].filter((each) => each !== at) : [...before, at]));
  return (
    <tr role="row" className={wide['row']}>
      <th role="rowheader" scope="row">
        {renderName === undefined ? (
          <button type="button" aria-expanded={allOpen} onClick={() => setOpen(allOpen ? nothing : new Set(shown))}>
            {row.name}
          </button>
        ) : (
          <span className={styles['name']}>
            {renderName(row.id, row.name)}
            {row.aside !== undefined && <small className={styles['aside']}> {row.aside}</small>}
          </span>
        )}
      </th>
      {shown.flatMap((at) => {
        const cell = row.cells[at];
        return cell === undefined
          ? []
          : [<MatrixTableCell key={at} cell={cell} isOpen={open.has(at)} onToggle={() => toggle(at)} />];
      })}
    </tr>
  );
});
MatrixTableRow.displayName = 'MatrixTableRow';
