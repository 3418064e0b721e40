import type { Question } from '#catalogue/entries.ts';
import { offered } from '#catalogue/demands/offered.ts';

export default {
  id: 'storage',
  order: 40,
  short: true,
  kind: 'many',
  together: 'any',
  label: 'Storage',
  prompt: 'Where will the disks of the virtual machines live?',
  why: 'A SAN that is paid for is rarely thrown away, and some platforms cannot use one: hyper-converged products keep all disks on the hosts themselves.',
  does: 'Rules out platforms that serve none of the storage you name. Several kinds are alternatives: one that works is enough. Wanting hyper-converged storage is a wish, not a requirement.',
  about: ['storage-local', 'storage-nfs', 'storage-smb', 'storage-iscsi', 'storage-fc', 'storage-hci'],
  options: [
    {
      id: 'local',
      label: 'Disks in the hosts',
      hint: 'No shared storage',
      requires: [{ criterion: 'storage-local', ...offered }],
      raises: { 'storage-local': 2 },
    },
    {
      id: 'nfs',
      label: 'NFS share',
      requires: [{ criterion: 'storage-nfs', ...offered }],
      raises: { 'storage-nfs': 2 },
    },
    {
      id: 'smb',
      label: 'SMB share',
      requires: [{ criterion: 'storage-smb', ...offered }],
      raises: { 'storage-smb': 2 },
    },
    {
      id: 'iscsi',
      label: 'iSCSI SAN',
      requires: [{ criterion: 'storage-iscsi', ...offered }],
      raises: { 'storage-iscsi': 3 },
      atLeast: { storage: 'important' },
    },
    {
      id: 'fc',
      label: 'Fibre Channel SAN',
      requires: [{ criterion: 'storage-fc', ...offered }],
      raises: { 'storage-fc': 3 },
      atLeast: { storage: 'important' },
    },
    {
      id: 'hci',
      label: 'Hyper-converged, wanted',
      hint: 'The hosts’ own disks joined to one store that survives a failure',
      serves: [{ criterion: 'storage-hci', passes: ['included', 'paid-edition', 'third-party'] }],
      raises: { 'storage-hci': 3 },
      atLeast: { storage: 'important' },
    },
  ],
} satisfies Question;
