import type { Handout } from './handout.ts';

/** `which-hypervisor-<who comes first>-<day>`, without an ending. */
export function fileName({ ranking, date }: Pick<Handout, 'ranking' | 'date'>): string {
  return ['which-hypervisor', ranking[0]?.platform.id ?? 'nothing-left', date].join('-');
}
