import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'vmware-vsphere',
  over: {
    'openshift-virtualization': {
      when: 'When VMware is what the team knows, a machine must not pause when its host dies, or branches run on two hosts each.',
      rests: ['skill-vmware', 'fault-tolerance', 'fit-two-hosts'],
    },
    xenserver: {
      when: 'When SAP HANA runs in production, Veeam takes the backup, and trained people have to be easy to find.',
      rests: ['sap-hana', 'backup-veeam', 'community'],
    },
    'xcp-ng': {
      when: 'When more than 128 hosts form one estate, guests share NVIDIA cards, or guests are hypervisors themselves.',
      rests: ['fit-huge', 'gpu-vgpu', 'nested'],
    },
    'hyper-v': {
      when: 'When the cluster should balance itself without a further product, disks lie on NFS, or confidential machines are required.',
      rests: ['load-balancing', 'storage-nfs', 'confidential-vms'],
    },
    'oracle-olvm': {
      when: 'When disks should live inside the servers, many sites of two hosts hang on one centre, and replicas go to a second one.',
      rests: ['storage-hci', 'fit-edge-fleet', 'replication-dr'],
    },
  },
} as const satisfies Preference;
