import { stealTime } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'cpu-steal',
  term: 'CPU steal',
  spelled: ['steal time'],
  short: 'Time in which a guest had work to do but the host ran something else.',
  more: 'Linux shows it as “st”. Much of it means that the guests together want more than the host has.',
  see: { terms: ['overcommit'] },
  ...stealTime,
} as const satisfies Term;
