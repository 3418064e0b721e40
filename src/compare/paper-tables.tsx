import { inParts } from '#ui/in-parts.ts';
import { SourceNote } from '#ui/source-note.tsx';
import type { Column, RowGroup } from './compared.ts';
import { paperNotes } from './paper-notes.ts';
import { PaperTable } from './paper-table.tsx';
import type { Standing } from './standing.ts';
import styles from '#ui/paper-table.module.css';

interface Props {
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  readonly caption: string;
}

/** More columns than this cannot be read on a sheet. */
const mostColumns = 7;

/** The comparison on paper: one table as long as its platforms fit, and its sources as notes below. */
export function PaperTables({ groups, columns, standings, caption }: Props) {
  const { notes, numberOf } = paperNotes(
    groups.flatMap(({ criteria }) => criteria),
    columns,
  );
  const parts = inParts(columns, mostColumns);
  return (
    <div className={styles['paper']}>
      {parts.map((part, at) => (
        <PaperTable
          key={part[0]?.id}
          caption={parts.length === 1 ? caption : `${caption}; part ${at + 1} of ${parts.length}`}
          {...{ groups, standings, numberOf, columns: part }}
        />
      ))}
      <h2>Sources</h2>
      <ol className={styles['notes']}>
        {notes.map(({ number, evidence, asOf, source }) => (
          <li key={number}>
            <SourceNote evidence={evidence} asOf={asOf} source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
