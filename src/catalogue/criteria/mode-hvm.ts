import type { Criterion } from '#catalogue/entries.ts';
import { mode } from '#catalogue/scales/mode.ts';

export default {
  id: 'mode-hvm',
  group: 'guests',
  order: 430,
  label: 'Hardware-assisted, emulated devices (HVM)',
  reading: 'Guest runs on hardware virtualisation (binary translation in ended products) with emulated devices.',
  kind: 'fact',
  scale: mode,
  weight: 0,
} as const satisfies Criterion;
