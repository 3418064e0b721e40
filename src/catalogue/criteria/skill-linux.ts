import type { Criterion } from '#catalogue/entries.ts';
import { skill } from '#catalogue/scales/skill.ts';

export default {
  id: 'skill-linux',
  group: 'simplicity',
  order: 120,
  label: 'Fits a team whose skill is Linux administration',
  reading:
    'native = plain Linux hosts and tools; helpful = Linux below a closed appliance, a cloud stack or Kubernetes; foreign = nothing Linux about the host.',
  kind: 'judgement',
  scale: skill,
  weight: 0,
} as const satisfies Criterion;
