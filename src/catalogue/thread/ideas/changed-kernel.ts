import { linuxKconfig, linuxWithout32 } from '#catalogue/cited/xen.ts';
import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'changed-kernel',
  order: 10,
  title: 'Para-virtualisation needs a changed kernel',
  said: 'The guest’s kernel is altered until it knows that it shares the machine. That is a deep change, easy and lawful only where the source is open.',
  fate: 'holds',
  verdict: 'Only that such kernels have nearly died out.',
  now: [
    { says: 'Linux can still be built so, as a 64-bit guest of Xen.', ...linuxKconfig },
    { says: 'As a 32-bit guest it cannot any more; the last remains left its source in 2021.', ...linuxWithout32 },
    { belief: 'pv-is-dead' },
  ],
  section: 'pv',
} as const satisfies OldIdea;
