import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'openshift-virtualization',
  over: {
    xenserver: {
      when: 'When containers and virtual machines are to share one platform, with quotas for its tenants, under a team that works with Kubernetes.',
      rests: ['kubernetes-native', 'containers-native', 'self-service', 'skill-kubernetes'],
    },
    'xcp-ng': {
      when: 'When guests share NVIDIA cards or need processors pinned to them, and Veeam is the backup that has to stay.',
      rests: ['gpu-vgpu', 'low-latency', 'backup-veeam'],
    },
    'hyper-v': {
      when: 'When a Linux team at home in Kubernetes declares its machines in files beside its containers, and the source has to be open.',
      rests: ['skill-linux', 'skill-kubernetes', 'kubernetes-native', 'open-source'],
    },
    'oracle-olvm': {
      when: 'When the platform should be one that its vendor visibly builds on, with many users to ask and containers at its side.',
      rests: ['vendor-outlook', 'community', 'containers-native'],
    },
    'vmware-vsphere': {
      when: 'When trust in Broadcom’s prices is spent, the source has to be open, and tenants and a firewall for each machine must not cost a dearer bundle.',
      rests: ['price-stability', 'open-source', 'self-service', 'microsegmentation'],
    },
  },
} as const satisfies Preference;
