import type { ReactNode } from 'react';
import styles from './side-table.module.css';

interface Column {
  readonly id: string;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly head: ReactNode;
  /** column by column */
  readonly cells: readonly ReactNode[];
  /** stands out among the rows; what sets it apart is also said in words */
  readonly isBest?: boolean;
}

interface Props {
  readonly caption: string;
  /** what the rows are */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** More columns than that stand side by side only where the page is as wide as it gets. */
const few = 5;

/** A row below the other, a column for each opinion; where they do not fit, the cells stand below one another. */
export function SideTable({ caption, corner, columns, rows }: Props) {
  return (
    <table role="table" className={styles['table']} data-columns={columns.length > few ? 'many' : 'few'}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {corner}
          </th>
          {columns.map(({ id, name }) => (
            <th key={id} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, head, cells, isBest }) => (
          <tr key={id} role="row" data-best={isBest || undefined}>
            <th role="rowheader" scope="row">
              {head}
            </th>
            {columns.map((column, at) => (
              <td key={column.id} role="cell" data-label={column.name}>
                <span>{cells[at]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
