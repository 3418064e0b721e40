import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { suse16, suse161 } from '#catalogue/cited/suse.ts';
import { virtV2v, virtV2vSupport } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const endOfLife =
  'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products';

const lifeCycle = {
  asOf: '2026-08',
  source: `${endOfLife}/sles.md`,
  evidence: 'independent',
} as const satisfies Backing;

const dealer = {
  asOf: 'undated',
  source: 'https://www.software-express.de/hersteller/suse/lizenzierung',
  evidence: 'community',
} as const satisfies Backing;

const fromXen = {
  asOf: 'undated',
  source: 'https://documentation.suse.com/sles/15-SP4/html/SLES-all/xen2kvm-migration.html',
  evidence: 'vendor',
} as const satisfies Backing;

const cockpit = {
  asOf: '2026-06',
  source:
    'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/cockpit-managing-virtual-machines.xml',
  evidence: 'vendor',
} as const satisfies Backing;

const installation = {
  asOf: '2026-02',
  source:
    'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_guest_installation.xml',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'suse-xen-kvm',
  releases: [
    {
      name: 'SLES 16.0 (KVM)',
      released: '2025-11-04',
      supportedUntil: '2027-11-30',
      note: 'Paid long-term support to 2030-11-30. 16.1 was announced for November 2026, and no page that shows it released was found; each 16.x is supported for two years, so that a host moves on every year or two. SUSE’s own notes on 16.0 name July 2034 instead, which its life-cycle table does not.',
      ...lifeCycle,
    },
    {
      name: 'openSUSE Leap 16.0 (KVM, free)',
      released: '2025-10-01',
      supportedUntil: '2027-10-31',
      note: 'Without support of a vendor.',
      asOf: '2026-08',
      source: `${endOfLife}/opensuse.md`,
      evidence: 'independent',
    },
    {
      name: 'SLES 15 SP7 (KVM, and the last with Xen)',
      released: '2025-06-17',
      supportedUntil: '2031-07-31',
      note: 'Paid long-term support to 2034-07-31; Xen 4.20 is in it for maintenance only.',
      ...lifeCycle,
    },
  ],
  price: [
    {
      says: 'It is a subscription for one, three or five years: one covers two sockets of a server together with any number of virtual machines on it, or, as the cheaper kind, two sockets or two virtual machines. For the unlimited kind all sockets of the server must be covered.',
      ...dealer,
    },
    {
      says: 'The trap is memory: since November 2022 a subscription covers 3 TiB, and a host with more of it needs a second one.',
      asOf: '2022-11',
      source:
        'https://license-library.de/use-cases/wie-werden-subscriptions-fuer-suse-linux-enterprise-produkte-berechnet-die-auf-servern-laufen-deren-arbeitsspeicher-eine-groesse-von-3-tebibyte-tib-uebersteigt/',
      evidence: 'community',
    },
    {
      says: 'No published price was found, neither of the server nor of the high-availability extension, which comes on top.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: virt-v2v on the command line, from vCenter, a VMX file or an OVA file; 16.1 brings version 2.10.0, which copies several disks at once.',
      ...suse161,
    },
    {
      says: 'Every conversion is a cold one; Windows starts several times until its drivers are in, and virus scanners or policies that block drivers are taken out before.',
      ...virtV2v,
    },
    {
      says: 'From Xen on SLES 15: shut the guest down, back it up and convert it with virt-v2v or by hand; SUSE offers its guide as advice, does not fully support the procedure, and names its driver pack (VMDP) for Windows.',
      ...fromXen,
    },
    {
      says: 'From KVM: no conversion; import the raw or qcow2 disk in Cockpit and set up the machine around it.',
      ...cockpit,
    },
    {
      says: 'From Hyper-V or a physical server: export the disk, or boot the old machine with virt-p2v; virt-v2v lists Hyper-V as not tested of late.',
      ...virtV2vSupport,
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 or raw, which every KVM platform takes as they are; the libvirt XML of a machine is read by other libvirt hosts, elsewhere its settings are entered again.',
      ...nobody,
    },
    {
      says: 'Xen guests do not follow to version 16: it is no Xen host, and as a guest of other Xen hosts it runs as HVM or PVH only.',
      ...suse16,
    },
  ],
  next: [
    {
      does: 'Read how SLES 16 sets up a virtualisation host',
      asOf: '2025-10',
      source: 'https://susedoc.github.io/doc-modular/main/html/SLES-virtualization',
    },
    {
      does: 'Install the first guest; unless it is asked for UEFI, it gets a BIOS',
      asOf: installation.asOf,
      source: installation.source,
    },
    { does: 'Move Xen guests to KVM', asOf: fromXen.asOf, source: fromXen.source },
    {
      does: 'Plan high availability for the machines: it is an extension of its own',
      asOf: 'undated',
      source:
        'https://github.com/SUSE/doc-sleha/blob/f2c4725d7a945d21880167d810a09878f0b909f1/xml/ha_virtualization.xml',
    },
    {
      does: 'Set up backups with a product that reaches libvirt hosts over SSH',
      asOf: 'undated',
      source: 'https://storware.gitbook.io/storware-vprotect/deployment/protected-platforms/virtual-machines/kvm-xen',
    },
  ],
  besides: ['rhel-kvm', 'suse-virtualization', 'kvm-libvirt', 'xcp-ng'],
} satisfies Guide;
