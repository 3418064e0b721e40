import { kubernetesResource } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'crd',
  term: 'CRD',
  spelled: ['custom resource definition', 'custom resource', 'CustomResourceDefinition'],
  short: 'A description that teaches Kubernetes a further kind of object, such as a virtual machine.',
  see: { terms: ['kubevirt'], criteria: ['kubernetes-native'] },
  ...kubernetesResource,
} as const satisfies Term;
