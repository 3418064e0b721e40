import type { KeptDecision } from './kept-decision.ts';

/** The day that was last first; of one day, what was kept last. Ids begin with the time at which they were given. */
export function sortDecisions<Kept extends Pick<KeptDecision, 'id' | 'date'>>(
  decisions: readonly Kept[],
): readonly Kept[] {
  return decisions.toSorted((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  });
}
