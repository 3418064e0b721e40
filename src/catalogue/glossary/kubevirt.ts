import { kubevirtArchitecture } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'kubevirt',
  term: 'KubeVirt',
  spelled: [],
  short: 'An extension of Kubernetes that runs virtual machines beside containers and manages both in the same way.',
  see: {
    terms: ['crd', 'kvm'],
    criteria: ['kubernetes-native'],
    platforms: ['kubevirt', 'openshift-virtualization', 'suse-virtualization'],
  },
  ...kubevirtArchitecture,
} as const satisfies Term;
