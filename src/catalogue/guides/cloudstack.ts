import type { Guide } from '#catalogue/entries.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import { virtV2v } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const manual =
  'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source';

const fromVmware = {
  asOf: '2026-04',
  source: `${manual}/adminguide/virtual_machines/importing_vmware_vms_into_kvm.rst`,
  evidence: 'vendor',
} as const satisfies Backing;

const unmanaged = {
  asOf: '2026-04',
  source: `${manual}/adminguide/virtual_machines/importing_unmanaging_vms.rst`,
  evidence: 'vendor',
} as const satisfies Backing;

const help = {
  asOf: '2026-04',
  source: `${manual}/developersguide/get_help.rst`,
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'cloudstack',
  releases: [
    {
      name: '4.23, regular',
      released: '2026-09-04',
      supportedUntil: 'open',
      note: 'Supported until the next release comes. 4.23.0 has a known fault in restoring backups and attaching their disks.',
      asOf: '2026-09',
      source: 'https://github.com/apache/cloudstack-documentation/releases/tag/4.23.0.0',
      evidence: 'vendor',
    },
    {
      name: '4.22, long-term',
      released: '2025-11-11',
      supportedUntil: '2027-11-11',
      note: 'Worked out: 24 months from the day of its tag, the last six for blocking faults and security faults alone. 4.22.1 came in May 2026.',
      asOf: 'undated',
      source: 'https://cwiki.apache.org/confluence/display/CLOUDSTACK/LTS',
      evidence: 'vendor',
    },
    {
      name: '4.20, long-term',
      released: 'unknown',
      supportedUntil: '2027-01-01',
      note: 'The end stood at July 2026; its move to this day was proposed on the developers’ list, and no page that confirms it was found.',
      asOf: 'undated',
      source: 'https://mail-archive.com/dev@cloudstack.apache.org/msg105272.html',
      evidence: 'community',
    },
  ],
  price: [
    {
      says: 'There is one edition, free under the Apache licence; the project sells nothing.',
      asOf: '2026-04',
      source: `${manual}/releasenotes/about.rst`,
      evidence: 'vendor',
    },
    {
      says: 'Support is sold by companies around the project, some of them with a build of their own.',
      ...help,
    },
    {
      says: 'No published price of such support was found, nor a common unit in which it is counted.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware to KVM: a wizard in the console lists machines of a vCenter or of a single host, exports them and runs virt-v2v on a KVM host. Install virt-v2v, nbdkit and the virtio drivers for Windows on the hosts before; the agent does not bring them.',
      ...fromVmware,
    },
    {
      says: 'Plan it cold: Windows must be off, a running Linux machine is imported as after a power cut. A restart of the management server breaks off what is under way, and the imported machine is called CentOS 4.5 until you change that.',
      ...fromVmware,
    },
    {
      says: 'From KVM: machines that are off are fetched from a libvirt host over SSH, to NFS or local storage alone; qcow2 files that already lie on such storage are taken in where they are.',
      ...unmanaged,
    },
    {
      says: 'From vSphere without a conversion: put the vSphere cluster under CloudStack and take its machines in as they are, running ones too where networks and sizes match.',
      ...unmanaged,
    },
    {
      says: 'From Hyper-V, Xen or a physical server: virt-v2v, with virt-p2v for hardware, makes a qcow2 disk, which is then imported from storage.',
      ...virtV2v,
    },
  ],
  movingOut: [
    {
      says: 'A machine on KVM can be released in place: since 4.22 its libvirt definition stays on the host and runs on without CloudStack. Do it while it runs, so that the definition is exact, and remove volume snapshots and ISO images before.',
      ...unmanaged,
    },
    {
      says: 'Templates are downloaded from the console, where their owner allowed it; disks on KVM are qcow2.',
      asOf: '2026-04',
      source: `${manual}/adminguide/templates.rst`,
      evidence: 'vendor',
    },
    {
      says: 'Releasing a machine deletes its addresses, firewall, port-forwarding and load-balancer rules from CloudStack; write them down before.',
      ...unmanaged,
    },
  ],
  next: [
    {
      does: 'Build a small one to look at, not for production',
      asOf: '2026-04',
      source: `${manual}/quickinstallationguide/qig.rst`,
    },
    { does: 'Install it for production', asOf: '2026-04', source: `${manual}/installguide/index.rst` },
    { does: 'Import machines from VMware', asOf: fromVmware.asOf, source: fromVmware.source },
    { does: 'Set up backups to a share', asOf: '2026-04', source: `${manual}/adminguide/nas_plugin.rst` },
    { does: 'Find help, free or paid', asOf: help.asOf, source: help.source },
  ],
  besides: ['openstack', 'opennebula', 'proxmox-ve', 'vmware-vsphere'],
} satisfies Guide;
