import type { ValueOf } from '#catalogue/entries.ts';

const nothing: readonly ValueOf<'host-x86-64'>[] = [];

/** A guest that exists for PC processors only has no way to run on IBM Power or Z. */
export const needsX86 = {
  question: 'cpu',
  anyOf: ['power', 'z'],
  requires: { criterion: 'host-x86-64', passes: nothing },
} as const;
