import type { ReactNode } from 'react';
import styles from './finding-table.module.css';

interface Props {
  readonly caption: ReactNode;
  readonly columns: readonly [string, string, string];
  /** rows of three cells, every role written out */
  readonly children: ReactNode;
}

/**
 * What is spoken of, what was found, and who says so. On a narrow screen the cells stand below one
 * another; a table whose display is changed is no table to a screen reader any more, so every role is
 * written out.
 */
export function FindingTable({ caption, columns, children }: Props) {
  return (
    <table className={styles['table']} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
