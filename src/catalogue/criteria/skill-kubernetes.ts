import type { Criterion } from '#catalogue/entries.ts';
import { skill } from '#catalogue/scales/skill.ts';

export default {
  id: 'skill-kubernetes',
  group: 'simplicity',
  order: 140,
  label: 'Fits a team whose skill is Kubernetes',
  reading:
    'native = VMs are Kubernetes objects; helpful = the control plane commonly runs on Kubernetes; foreign = everything else, also where Kubernetes clusters can run in VMs.',
  kind: 'judgement',
  scale: skill,
  weight: 0,
} as const satisfies Criterion;
