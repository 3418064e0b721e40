import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'sles',
  order: 110,
  name: 'SLES',
  from: 'answer',
  today: 'SUSE Linux Enterprise Server with KVM; for clusters SUSE Virtualization',
  said: ['The first-named of the six places to get Xen from.'],
  now: [
    { belief: 'sles-is-for-xen' },
    {
      says: 'Version 16.0 has support until November 2027, and later 16.x carry on; 15 SP7 has it until July 2031.',
      of: ['suse-xen-kvm', 'supported-until', '2027-11-30'],
    },
  ],
  choose: [
    {
      says: 'SLES with KVM for SAP HANA in production: it is certified, on listed processors; Xen is not.',
      of: ['suse-xen-kvm', 'sap-hana', 'certified'],
    },
    {
      says: 'SLES 15 with Xen only to let what is there run out, by 2031.',
      of: ['suse-xen-kvm', 'host-without-vt', 'yes'],
    },
    {
      says: 'SUSE Virtualization for a cluster of three or more equal servers with their disks inside.',
      of: ['suse-virtualization', 'fit-small-cluster', 'designed-for'],
    },
  ],
  platforms: ['suse-xen-kvm', 'suse-virtualization'],
} as const satisfies OldName;
