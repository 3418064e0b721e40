import type { Group } from './schema.ts';

/** The twelve groups of criteria, in the order in which they are shown. */
export const groups = [
  { id: 'cost', label: 'Cost and licensing', about: 'Fees, free editions, what is counted, how prices have moved' },
  { id: 'simplicity', label: 'Team and simplicity', about: 'Effort to set up and run, and the skills it takes' },
  { id: 'hosts', label: 'Hosts and size', about: 'Processors, servers, and how many of them it is built for' },
  { id: 'guests', label: 'Guests and modes', about: 'Which guest systems run, and in which virtualisation mode' },
  { id: 'availability', label: 'Availability', about: 'Live migration, restart after a failure, a second site' },
  { id: 'storage', label: 'Storage and network', about: 'Which storage holds the disks, overlay networks, SR-IOV' },
  { id: 'management', label: 'Management and automation', about: 'Consoles, interfaces, automation, tenants' },
  { id: 'workloads', label: 'Special workloads', about: 'GPUs, desktops, SAP, Oracle, containers, low latency' },
  { id: 'moving', label: 'Moving in and backing up', about: 'Import from what runs today, and backup products' },
  {
    id: 'security',
    label: 'Security and compliance',
    about: 'Secure boot, confidential VMs, certificates, no internet',
  },
  { id: 'assurance', label: 'Support and life span', about: 'Support contracts, life cycle, community, outlook' },
  { id: 'openness', label: 'Openness and control', about: 'Source licence, vendor, and the way out again' },
] as const satisfies readonly Group[];
