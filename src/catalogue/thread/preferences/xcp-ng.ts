import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'xcp-ng',
  over: {
    'openshift-virtualization': {
      when: 'When a handful of servers should simply run: set up by wizard, kept by one person, free, with copies at a second site.',
      rests: ['ease-of-setup', 'team-needed', 'fit-small-cluster', 'free-edition', 'replication-dr'],
    },
    xenserver: {
      when: 'When no Citrix desktops run on it: the same engine without a licence, with a web console, backup and replication of its own.',
      rests: ['licence-fee', 'web-ui', 'backup-built-in', 'replication-dr'],
    },
    'hyper-v': {
      when: 'When few guests are Windows: no licence fee, open source, disks on NFS, and one console for all sites with the backup in it.',
      rests: ['licence-fee', 'open-source', 'storage-nfs', 'multi-site', 'backup-built-in'],
    },
    'oracle-olvm': {
      when: 'When backup and replication should come with the platform, from a European vendor that develops it itself.',
      rests: ['backup-built-in', 'replication-dr', 'vendor-region', 'vendor-outlook'],
    },
    'vmware-vsphere': {
      when: 'When the renewal is the reason to leave: no licence fee, open source, backup included, and the servers of today may stay.',
      rests: ['licence-fee', 'open-source', 'backup-built-in', 'hardware-choice'],
    },
  },
} as const satisfies Preference;
