import type { Criterion } from '#catalogue/entries.ts';
import { skill } from '#catalogue/scales/skill.ts';

export default {
  id: 'skill-vmware',
  group: 'simplicity',
  order: 130,
  label: 'Fits a team whose skill is VMware administration',
  reading:
    'native = a VMware product or a subset so small that nothing new must be learnt; helpful = a console with clusters, pools, live migration as in vCenter; foreign = shell-only, cloud or Kubernetes concepts.',
  kind: 'judgement',
  scale: skill,
  weight: 0,
} as const satisfies Criterion;
