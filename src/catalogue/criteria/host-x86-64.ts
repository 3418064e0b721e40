import type { Criterion } from '#catalogue/entries.ts';
import { architecture } from '#catalogue/scales/architecture.ts';

export default {
  id: 'host-x86-64',
  group: 'hosts',
  order: 150,
  label: 'Host on x86-64',
  reading: 'Released and supported host architecture of the newest release (ended products: last release).',
  kind: 'fact',
  scale: architecture,
  weight: 0,
  standing: {
    passes: ['supported'],
    notes: ['preview'],
    because: 'The hosts are taken to be x86-64 until the question about the processor says otherwise.',
  },
} as const satisfies Criterion;
