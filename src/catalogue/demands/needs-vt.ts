import type { ValueOf } from '#catalogue/entries.ts';

const nothing: readonly ValueOf<'host-without-vt'>[] = [];

/** A guest that cannot be para-virtualised has no way to run on hosts without VT-x or AMD-V. */
export const needsVt = {
  question: 'cpu',
  anyOf: ['x86-without-vt'],
  requires: { criterion: 'host-without-vt', passes: nothing },
} as const;
