import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'vmware',
  order: 60,
  name: 'VMware',
  from: 'question',
  today: 'vSphere, sold by Broadcom in bundles',
  said: [
    'Riper than anything else on x86; for a long time with unchanged guests on emulated hardware only.',
    'The latest ESX was said to offer para-virtualisation too; the author had not tried it.',
  ],
  now: [
    {
      says: 'That was VMI, for 32-bit Linux on ESX 3.5 and 4; it was retired in 2011.',
      of: ['vmware-vsphere', 'mode-pv', 'removed'],
    },
    {
      says: 'What is para-virtual on it are the drivers: PVSCSI for disks, VMXNET3 for the network, a balloon for memory.',
      of: ['vmware-vsphere', 'mode-pv-drivers', 'supported'],
    },
    {
      says: 'Version 9.1 of May 2026 has support until August 2028; version 8 ends in October 2027.',
      of: ['vmware-vsphere', 'supported-until', '2028-08-12'],
    },
    {
      says: 'Broadcom ended licences for good in 2024 and sells subscriptions by core, in bundles.',
      of: ['vmware-vsphere', 'price-stability', 'upheaval'],
    },
    {
      says: 'A free ESXi 8 has been back since April 2025, without vCenter and so without clusters.',
      of: ['vmware-vsphere', 'free-edition', 'limited'],
    },
  ],
  choose: [
    {
      says: 'vSphere where an application is certified for it before others; SAP HANA is the usual case.',
      of: ['vmware-vsphere', 'sap-hana', 'certified'],
    },
    {
      says: 'vSphere where a machine must outlive its host without a pause: fault tolerance keeps a copy in step on another one.',
      of: ['vmware-vsphere', 'fault-tolerance', 'included'],
    },
    {
      says: 'Otherwise another of the six, before the next renewal: nearly every rival imports from it.',
      of: ['vmware-vsphere', 'exit-path', 'easy'],
    },
  ],
  platforms: ['vmware-vsphere'],
} as const satisfies OldName;
