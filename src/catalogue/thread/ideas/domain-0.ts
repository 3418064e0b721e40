import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'domain-0',
  order: 50,
  title: 'Everything hangs on domain 0',
  said: 'The first system to start on Xen looks after the rest. If it falls, they all do; so it should be as sturdy as possible and carry as little as possible.',
  fate: 'holds',
  verdict: 'Word for word, and not for Xen alone: Hyper-V has its like.',
  now: [{ controlDomain: 'xen' }, { controlDomain: 'hyper-v' }],
} as const satisfies OldIdea;
