import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'windows',
  order: 30,
  title: 'Windows cannot be para-virtualised',
  said: 'Its kernel could be changed by Microsoft alone, and nothing of the kind is to be had. So Windows runs unchanged, in hardware.',
  fate: 'holds',
  verdict: 'For its kernel, on every hypervisor. Its drivers are another matter.',
  now: [{ belief: 'windows-can-be-pv' }, { belief: 'enlightened-is-pv' }],
  section: 'guests',
} as const satisfies OldIdea;
