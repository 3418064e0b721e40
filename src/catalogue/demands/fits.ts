import type { ValueOf } from '#catalogue/entries.ts';

type Fit = ValueOf<'fit-one-host'>;

/** A size must be possible; where a platform fits it poorly, that is pointed out. */
export const fits = {
  passes: ['designed-for', 'workable'],
  notes: ['poor'],
} as const satisfies { passes: readonly Fit[]; notes: readonly Fit[] };
