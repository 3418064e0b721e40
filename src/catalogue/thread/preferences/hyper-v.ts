import type { Preference } from '#catalogue/entries.ts';

export default {
  id: 'hyper-v',
  over: {
    'openshift-virtualization': {
      when: 'When Windows administrators have one host or two, and licences for Windows Server are paid for anyway.',
      rests: ['skill-windows', 'fit-one-host', 'fit-two-hosts', 'rides-on-windows-licence'],
    },
    xenserver: {
      when: 'When licences for Windows Server cover the hosts already, prices have to be foreseeable, and two hosts with a witness must do.',
      rests: ['rides-on-windows-licence', 'price-stability', 'two-node-ha'],
    },
    'xcp-ng': {
      when: 'When Active Directory and PowerShell are the tools of the house, Veeam or Commvault takes the backup, or one Windows machine has to grow very large.',
      rests: ['windows-tools', 'backup-veeam', 'backup-commvault', 'limit-vm-vcpu'],
    },
    'oracle-olvm': {
      when: 'When the site is a single server or a pair, run by Windows administrators, with replicas sent elsewhere.',
      rests: ['fit-one-host', 'fit-two-hosts', 'skill-windows', 'replication-dr'],
    },
    'vmware-vsphere': {
      when: 'When Windows Server Datacenter is paid for anyway, servers are older or cut off from the internet, and licences should be bought, not rented.',
      rests: ['rides-on-windows-licence', 'hardware-choice', 'airgap', 'price-stability'],
    },
  },
} as const satisfies Preference;
