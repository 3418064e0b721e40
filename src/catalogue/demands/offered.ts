import type { ValueOf } from '#catalogue/entries.ts';

type Offered = ValueOf<'live-migration'>;

/** An ability must be there, in whatever edition or from whomever; "limited" passes and is pointed out. */
export const offered = {
  passes: ['included', 'paid-edition', 'third-party'],
  notes: ['limited'],
} as const satisfies { passes: readonly Offered[]; notes: readonly Offered[] };
