import type { Evidence, Statement } from '#catalogue/schema.ts';
import type { Count, Thread } from '#thread/told.ts';

/** Counts the sentences on today by kind of evidence, and the pages that they cite. */
export function countOf({ names, ideas, turns }: Thread): Count {
  const statements: readonly Statement[] = [
    ...names.flatMap(({ now, choose }) => [...now, ...choose]),
    ...ideas.flatMap(({ now }) => now),
    ...turns.map(({ what }) => what),
  ];
  const ofKind = (kind: Evidence) => statements.filter(({ evidence }) => evidence === kind).length;
  return {
    sentences: statements.length,
    byKind: {
      vendor: ofKind('vendor'),
      independent: ofKind('independent'),
      community: ofKind('community'),
      judgement: ofKind('judgement'),
      unsourced: ofKind('unsourced'),
    },
    pages: new Set(statements.flatMap(({ source }) => source ?? [])).size,
  };
}
