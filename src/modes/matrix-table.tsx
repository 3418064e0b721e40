import { useRef, type CSSProperties, type ReactNode } from 'react';
import { useArrowKeys } from '#ui/use-arrow-keys.ts';
import wide from '#ui/wide-table.module.css';
import type { Matrix } from './matrix.ts';
import { MatrixTableRow } from './matrix-row.tsx';
import styles from './matrix.module.css';

interface Props {
  readonly matrix: Matrix;
  /** places of the columns that are shown */
  readonly shown: readonly number[];
  readonly caption: string;
  readonly fits: boolean;
  readonly renderName: ((id: string, name: string) => ReactNode) | undefined;
}

/**
 * Rows are grids of their own, as in the comparison of platforms; a table whose display is changed is no
 * table to a screen reader any more, so every role is written out.
 */
export function MatrixTable({ matrix: { corner, columns, groups }, shown, caption, fits, renderName }: Props) {
  const table = useRef<HTMLTableElement>(null);
  useArrowKeys(table);
  const style: CSSProperties & Readonly<Record<'--columns', number>> = { '--columns': shown.length };
  const heads = shown.flatMap((at) => columns[at] ?? []);
  return (
    <div className={`${wide['scroller']} ${fits ? styles['fits'] : styles['scrolls']}`}>
      <table role="table" ref={table} className={wide['table']} style={style}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {corner}
            </th>
            {heads.map(({ id, name, aside }) => (
              <th key={id} role="columnheader" scope="col">
                {name}
                {aside !== undefined && <small className={styles['aside']}> {aside}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id} role="rowgroup">
            {groups.length > 1 && (
              <tr role="row" className={wide['group']}>
                <th role="rowheader" scope="rowgroup" colSpan={shown.length + 1}>
                  <span>{name}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <MatrixTableRow key={row.id} row={row} shown={shown} renderName={renderName} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
