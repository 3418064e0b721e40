import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const viosStrategy = {
  asOf: 'undated',
  source: 'https://ibm.com/support/pages/node/6152955',
  evidence: 'vendor',
} as const satisfies Backing;

const partitionMobility = {
  asOf: '2023-12',
  source:
    'https://github.com/IBM/ansible-power-hmc/blob/0af0a1fb88186ffd6708d83681ffe44146f77cc6/plugins/modules/powervm_lpar_migration.py',
  evidence: 'vendor',
} as const satisfies Backing;

const hostedPower = {
  asOf: '2026-08',
  source: 'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'ibm-powervm',
  releases: [
    {
      name: 'Power11 servers',
      released: '2025-07-25',
      supportedUntil: 'unknown',
      note: 'The hypervisor is firmware of the server; no end date was found.',
      asOf: '2025-07',
      source: 'https://news.cgast.org/news/17997',
      evidence: 'independent',
    },
    {
      name: 'Virtual I/O Server 4.1',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'Each release of it gets three years of standard support, longer support costs extra; the dates of 4.1 were not found in public.',
      ...viosStrategy,
    },
  ],
  price: [
    {
      says: 'PowerVM comes with each IBM Power server; what is paid for is the server, the cores and memory that are activated, and the operating systems by core.',
      ...nobody,
    },
    {
      says: 'No published price was found, and the trade press finds none either: offers differ, so get more than one.',
      asOf: '2025-07',
      source: 'https://www.itjungle.com/2025/07/14/to-comfort-the-afflicted-and-afflict-the-comfortable',
      evidence: 'independent',
    },
    {
      says: 'Oracle accepts logical partitions and capped micro-partitions as a limit for its licences, but not where Live Partition Mobility may move them.',
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'community',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From an older Power server a running partition moves by Live Partition Mobility, when its disks are on a shared SAN, its devices are virtual, and both servers hang on a management console.',
      ...partitionMobility,
    },
    {
      says: 'Without a shared SAN, AIX moves by a mksysb image and IBM i by a save and restore with BRMS, both with a standstill; put them on a level first that the new server supports.',
      ...nobody,
    },
    {
      says: 'Standard support of IBM i 7.4 ended on 30 September 2026, and extended support runs to 30 September 2029: plan the upgrade to 7.5 or 7.6 with the move.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ibm-i.md',
      evidence: 'independent',
    },
    {
      says: 'Nothing comes over from VMware, Hyper-V or KVM on x86: Windows not at all, Linux only as a new installation for Power with the data copied in.',
      ...ours,
    },
  ],
  movingOut: [
    {
      says: 'AIX and IBM i run on IBM Power only, in your own room or rented: Power Virtual Server is the same hypervisor in IBM’s cloud.',
      ...hostedPower,
    },
    {
      says: 'Linux guests are rebuilt for another processor; containers that are published for both processors make that short, and databases go by export or replication.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Learn how Virtual I/O Servers are kept up to date, since all guests depend on them',
      asOf: viosStrategy.asOf,
      source: viosStrategy.source,
    },
    {
      does: 'See how long a level of the firmware is fixed: two years, but for interim ones',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/pages/node/7031014',
    },
    {
      does: 'See how long a level of the management console is fixed',
      asOf: 'undated',
      source: 'https://www.ibm.com/support/pages/hmc-support-lifecycle-information',
    },
    {
      does: 'Save the configuration of the Virtual I/O Servers',
      asOf: '2023-12',
      source:
        'https://github.com/IBM/ansible-power-vios/blob/33b6ab78bc9ee8ddf4675a1f4a16c7a3e1c4d110/plugins/modules/viosbr.py',
    },
    {
      does: 'Plan the restart on another server',
      asOf: 'undated',
      source: 'https://www.ibm.com/docs/en/vmrmha/1.7.0?topic=concepts',
    },
  ],
  besides: ['ibm-zvm-kvm', 'vmware-vsphere', 'rhel-kvm'],
} satisfies Guide;
