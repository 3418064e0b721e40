import { points } from '#ui/points.ts';
import { Fragment } from 'react';
import { valueWords } from '#ui/value-words.ts';
import { factOf, type Column, type RowGroup } from './compared.ts';
import { evidenceNote } from '#ui/evidence-note.ts';
import type { PaperNotes } from './paper-notes.ts';
import type { Standing } from './standing.ts';
import styles from '#ui/paper-table.module.css';

interface Props {
  readonly caption: string;
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  readonly numberOf: PaperNotes['numberOf'];
}

/** The platforms that fit on a sheet, each value with the number of its source. */
export function PaperTable({ caption, groups, columns, standings, numberOf }: Props) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          {columns.map(({ id, name }) => {
            const standing = standings?.get(id);
            return (
              <th key={id} scope="col">
                {name}
                {standings !== undefined && (
                  <small>{standing?.kind === 'ranked' ? `${points(standing.score)} points` : 'ruled out'}</small>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      {groups.map(({ group, criteria }) => (
        <tbody key={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {group.label}
            </th>
          </tr>
          {criteria.map(({ id, label, scale }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {columns.map((column) => {
                const fact = factOf(column, id);
                const notes = [evidenceNote(fact), numberOf(column.id, id)].filter((each) => each !== undefined);
                return (
                  <td key={column.id}>
                    {valueWords(fact.value, scale)}
                    {notes.map((note) => (
                      <Fragment key={note}>
                        {' '}
                        <small>[{note}]</small>
                      </Fragment>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
