import type { Criterion } from '#catalogue/entries.ts';
import { skill } from '#catalogue/scales/skill.ts';

export default {
  id: 'skill-windows',
  group: 'simplicity',
  order: 110,
  label: 'Fits a team whose skill is Windows administration',
  reading:
    'native = Windows tools, or a product that needs no particular skill; helpful = daily work in a complete graphical console with directory sign-in and graphical installation, shell only for faults; foreign = Linux shell, cloud or Kubernetes concepts daily.',
  kind: 'judgement',
  scale: skill,
  weight: 0,
} as const satisfies Criterion;
