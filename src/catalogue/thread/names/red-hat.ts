import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'red-hat',
  order: 10,
  name: 'Red Hat',
  from: 'question',
  today: 'OpenShift Virtualization for clusters, RHEL with KVM for single hosts',
  said: ['One of six places to get Xen from, for guests with changed kernels and for unchanged ones.'],
  now: [
    {
      says: 'Xen came with Red Hat Enterprise Linux 5 only, and was gone from version 6 in 2010.',
      of: ['rhel-kvm', 'mode-pv', 'removed'],
    },
    {
      says: 'Red Hat had changed sides by then: KVM has been in its Linux since 5.4, of the year of the question.',
      of: ['rhel-kvm', 'track-record', 17],
    },
    {
      says: 'Red Hat Virtualization, the manager that grew around it, has ended too: 4.4 was its last release, and even the paid extension closed in August 2026.',
      of: ['rhv', 'status', 'ended'],
    },
    {
      says: 'What Red Hat offers for clusters is OpenShift Virtualization: the same KVM, with every virtual machine an object of Kubernetes.',
      of: ['openshift-virtualization', 'kubernetes-native', 'included'],
    },
  ],
  choose: [
    {
      says: 'OpenShift Virtualization where a platform team works with Kubernetes or means to. Its toolkit moves guests over from RHV, switched off or running.',
      of: ['openshift-virtualization', 'import-rhv', 'first-party'],
    },
    {
      says: 'RHEL with KVM for a few guests on servers that carry the subscription anyway; its console shows one host at a time.',
      of: ['rhel-kvm', 'web-ui', 'limited'],
    },
    {
      says: 'OLVM or oVirt where the way of working of RHV is to stay: they take over its storage with the machines on it.',
      of: ['oracle-olvm', 'import-rhv', 'built-in'],
    },
  ],
  platforms: ['openshift-virtualization', 'rhel-kvm', 'rhv', 'ovirt'],
} as const satisfies OldName;
