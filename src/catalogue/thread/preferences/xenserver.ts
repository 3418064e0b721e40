import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'xenserver',
  over: {
    'openshift-virtualization': {
      when: 'When Citrix desktops are the work, and one person beside other duties has to keep a small pool running.',
      rests: ['vdi', 'team-needed', 'ease-of-setup', 'fit-small-cluster'],
    },
    'xcp-ng': {
      when: 'When Citrix desktops with shared NVIDIA cards are what the hosts are for: the two share an engine, and this sets them apart.',
      rests: ['vdi', 'gpu-vgpu'],
    },
    'hyper-v': {
      when: 'When disks lie on NFS, desktops share NVIDIA cards, and the pool should balance its load without a product on top.',
      rests: ['storage-nfs', 'gpu-vgpu', 'load-balancing'],
    },
    'oracle-olvm': {
      when: 'When Windows administrators are to run Citrix desktops with tools they know, and the disks lie on SMB shares.',
      rests: ['windows-tools', 'skill-windows', 'vdi', 'storage-smb'],
    },
    'vmware-vsphere': {
      when: 'When nothing but Citrix desktops runs there, the servers may be too old for vSphere 9, and one Windows administrator has to be enough.',
      rests: ['vdi', 'hardware-choice', 'windows-tools', 'team-needed'],
    },
  },
} as const satisfies Preference;
