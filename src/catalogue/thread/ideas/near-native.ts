import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'near-native',
  order: 20,
  title: 'Para-virtualisation is the fast way: 95 % of the bare machine',
  said: 'Nothing has to be emulated, and what is hard to virtualise is written anew, so that above all disks and networks gain.',
  fate: 'turned',
  verdict: 'On processors with nested paging the changed kernel is usually the slower way.',
  now: [{ belief: 'hvm-is-slow' }, { belief: 'pv-is-fastest' }],
  section: 'figures',
} as const satisfies OldIdea;
