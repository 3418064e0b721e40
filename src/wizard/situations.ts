import type { Answers } from '#catalogue/schema.ts';

/** A situation that many will recognise: a set of answers to begin from. */
export interface TypicalSituation {
  readonly id: string;
  readonly title: string;
  /** what the answers say, in a line */
  readonly assumes: string;
  readonly answers: Answers;
}

export const typicalSituations: readonly TypicalSituation[] = [
  {
    id: 'leaving-vmware',
    title: 'Leaving VMware with three hosts',
    assumes:
      'Linux and Windows Server on an iSCSI SAN, two or three administrators who know VMware, Veeam stays, maintenance without downtime, a moderate fee.',
    answers: {
      purpose: ['consolidate'],
      hosts: ['up-to-8'],
      guests: ['linux', 'windows-server'],
      storage: ['iscsi'],
      budget: ['moderate'],
      team: ['small-team'],
      trigger: ['price'],
      today: ['vmware'],
      downtime: ['maintenance'],
      backup: ['veeam'],
      skills: ['vmware'],
    },
  },
  {
    id: 'windows-shop',
    title: 'A Windows shop',
    assumes:
      'A handful of hosts with Windows Server Datacenter for every core, SMB or iSCSI storage, Active Directory and the people who know it.',
    answers: {
      purpose: ['consolidate'],
      hosts: ['up-to-8'],
      guests: ['windows-server', 'windows-client'],
      storage: ['smb', 'iscsi'],
      budget: ['moderate'],
      team: ['small-team'],
      downtime: ['maintenance'],
      management: ['windows'],
      skills: ['windows'],
      owned: ['windows-datacenter'],
    },
  },
  {
    id: 'provider',
    title: 'A provider hosting for others',
    assumes:
      'Up to 128 hosts, tenants who help themselves, a platform team at home in Linux and automation, no licence fee but paid support, open source preferred.',
    answers: {
      purpose: ['hosting'],
      hosts: ['up-to-128'],
      guests: ['linux', 'windows-server'],
      storage: ['iscsi', 'hci'],
      budget: ['support-only'],
      team: ['platform-team'],
      management: ['code', 'self-service'],
      skills: ['linux'],
      support: ['business-hours'],
      openness: ['preferred'],
    },
  },
  {
    id: 'lab',
    title: 'A lab at home',
    assumes: 'One host with its own disks, Linux, a BSD and a Windows desktop, one person, no money.',
    answers: {
      purpose: ['lab'],
      hosts: ['one'],
      guests: ['linux', 'windows-client', 'bsd'],
      storage: ['local'],
      budget: ['none'],
      team: ['part-time'],
      openness: ['preferred'],
    },
  },
  {
    id: 'without-vt',
    title: 'Old hosts without VT',
    assumes:
      'Two machines whose processors lack VT-x and AMD-V, old and newer Linux guests whose kernels may be chosen, no money.',
    answers: {
      purpose: ['consolidate'],
      hosts: ['two'],
      guests: ['linux', 'linux-legacy'],
      storage: ['local', 'nfs'],
      budget: ['none'],
      team: ['small-team'],
      cpu: ['x86-without-vt'],
      kernel: ['free'],
      hardware: ['reuse-mixed'],
      skills: ['linux'],
    },
  },
];
