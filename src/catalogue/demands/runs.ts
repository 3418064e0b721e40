import type { ValueOf } from '#catalogue/entries.ts';

type Guest = ValueOf<'guest-linux'>;

/** A guest system must run; a restriction passes and is pointed out. */
export const runs = {
  passes: ['supported', 'works'],
  notes: ['limited'],
} as const satisfies { passes: readonly Guest[]; notes: readonly Guest[] };
