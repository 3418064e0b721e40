import type { Importance } from '#catalogue/schema.ts';

/** What an importance is called. */
export const importanceWords: Readonly<Record<Importance, string>> = {
  critical: 'critical',
  important: 'important',
  nice: 'nice to have',
  none: 'doesn’t matter',
};
