import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'oracle-olvm',
  over: {
    'openshift-virtualization': {
      when: 'When Linux administrators want a cluster without Kubernetes, or Oracle Database licensed by the processors it is pinned to.',
      rests: ['skill-linux', 'ease-of-setup', 'oracle-hard-partitioning'],
    },
    xenserver: {
      when: 'When guests come from RHV, oVirt or plain KVM and should stay on KVM, with no fee and no licence server that reports to its vendor.',
      rests: ['import-rhv', 'import-kvm', 'licence-fee', 'airgap'],
    },
    'xcp-ng': {
      when: 'When Oracle’s licences follow pinned processors, one Linux machine needs hundreds of them, or an RHV estate moves in with its storage.',
      rests: ['oracle-hard-partitioning', 'limit-vm-vcpu', 'import-rhv'],
    },
    'hyper-v': {
      when: 'When the team knows Linux and not Windows: no licence fee, disks on NFS, and load balancing and quotas without System Center.',
      rests: ['skill-linux', 'licence-fee', 'storage-nfs', 'load-balancing', 'self-service'],
    },
    'vmware-vsphere': {
      when: 'When the database is Oracle’s, so that its bill should not count the whole cluster, and the platform itself may cost nothing.',
      rests: ['oracle-hard-partitioning', 'licence-fee'],
    },
  },
} as const satisfies Preference;
