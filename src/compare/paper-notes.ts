import type { Evidence } from '#catalogue/schema.ts';
import { factOf, type Column, type RowCriterion } from './compared.ts';

/** One source as it stands below a printed table. */
export interface Note {
  readonly number: number;
  readonly evidence: Evidence;
  readonly asOf: string | undefined;
  readonly source: string;
}

/** The sources of a printed table, each once, and the number of each cell's. */
export interface PaperNotes {
  readonly notes: readonly Note[];
  /** `undefined` where a fact has no source */
  readonly numberOf: (column: string, criterion: string) => number | undefined;
}

/** Numbers the sources in the order in which a reader meets them, row by row. */
export function paperNotes(criteria: readonly RowCriterion[], columns: readonly Column[]): PaperNotes {
  const bySource = new Map<string, Note>();
  const byCell = new Map<string, number>();
  for (const { id } of criteria) {
    for (const column of columns) {
      const { evidence, asOf, source } = factOf(column, id);
      if (source === undefined) continue;
      const key = `${source} ${asOf ?? ''} ${evidence}`;
      const note = bySource.get(key) ?? { number: bySource.size + 1, evidence, asOf, source };
      bySource.set(key, note);
      byCell.set(`${column.id} ${id}`, note.number);
    }
  }
  return {
    notes: [...bySource.values()],
    numberOf: (column, criterion) => byCell.get(`${column} ${criterion}`),
  };
}
