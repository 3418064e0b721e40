import type { ValueOf } from '#catalogue/entries.ts';

type Architecture = ValueOf<'host-arm64'>;

/** The platform must run on this processor; a preview passes and is pointed out. */
export const hostsOn = {
  passes: ['supported'],
  notes: ['preview'],
} as const satisfies { passes: readonly Architecture[]; notes: readonly Architecture[] };
