import { offered } from '#catalogue/demands/offered.ts';
import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'management',
  order: 150,
  kind: 'many',
  label: 'Management',
  prompt: 'How do you want to run it?',
  why: 'In large deployments the tools decide more than the hypervisor beneath them.',
  does: 'Weighs consoles, interfaces and automation. Machines through Kubernetes, or tenants with quotas, rule out platforms that know neither.',
  about: ['web-ui', 'rest-api', 'terraform', 'ansible', 'kubernetes-native', 'windows-tools'],
  options: [
    { id: 'by-hand', label: 'Each host by hand', mutes: ['web-ui', 'multi-site'], atMost: { management: 'nice' } },
    { id: 'web', label: 'One web page for all', raises: { 'web-ui': 3 }, atLeast: { management: 'important' } },
    {
      id: 'windows',
      label: 'Windows tools and Active Directory',
      raises: { 'windows-tools': 3 },
      atLeast: { management: 'important' },
    },
    {
      id: 'code',
      label: 'Terraform or Ansible',
      raises: { terraform: 2, ansible: 2, 'rest-api': 2 },
      atLeast: { management: 'important' },
    },
    {
      id: 'kubernetes',
      label: 'Through Kubernetes',
      hint: 'Machines as Kubernetes objects, beside containers',
      requires: [{ criterion: 'kubernetes-native', ...offered }],
      raises: { 'kubernetes-native': 3, 'containers-native': 1 },
      atLeast: { management: 'critical' },
    },
    {
      id: 'self-service',
      label: 'Self-service with tenants',
      requires: [
        { criterion: 'self-service', passes: ['included', 'paid-edition', 'third-party'], notes: ['limited'] },
      ],
      raises: { 'self-service': 3, 'rest-api': 1 },
      atLeast: { management: 'critical' },
    },
  ],
} satisfies Question;
