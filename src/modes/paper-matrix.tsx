import { inParts } from '#ui/in-parts.ts';
import paper from '#ui/paper-table.module.css';
import type { Matrix } from './matrix.ts';
import { PaperMark } from './paper-marks.tsx';

interface Props {
  readonly matrix: Matrix;
  readonly caption: string;
}

/** More columns than this cannot be read on a sheet. */
const mostColumns = 6;

/** A matrix on paper: one table as long as its columns fit, each value with the number of its source. */
export function PaperMatrix({ matrix: { corner, columns, groups }, caption }: Props) {
  const parts = inParts(
    columns.map((_, at) => at),
    mostColumns,
  );
  return (
    <div className={paper['paper']}>
      {parts.map((part, place) => (
        <table key={part[0]} className={paper['table']}>
          <caption>{parts.length === 1 ? caption : `${caption}, part ${place + 1} of ${parts.length}`}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {part.map((at) => (
                <th key={at} scope="col">
                  {columns[at]?.name}
                  {columns[at]?.aside !== undefined && <small>{columns[at].aside}</small>}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, name, rows }) => (
            <tbody key={id}>
              {groups.length > 1 && (
                <tr>
                  <th scope="rowgroup" colSpan={part.length + 1}>
                    {name}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.name}
                    {row.aside !== undefined && ` (${row.aside})`}
                  </th>
                  {part.map((at) => {
                    const cell = row.cells[at];
                    return (
                      <td key={at}>
                        {cell?.value}
                        {cell?.aside !== undefined && `: ${cell.aside}`}{' '}
                        {cell !== undefined && <PaperMark backing={cell.backing} isUnknown={cell.mark === 'unknown'} />}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ))}
    </div>
  );
}
