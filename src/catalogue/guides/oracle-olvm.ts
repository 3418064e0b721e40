import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v, virtV2vSupport } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const manuals = 'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch';

const changeOfSupport = {
  asOf: '2025',
  source: 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung',
  evidence: 'community',
} as const satisfies Backing;

export default {
  id: 'oracle-olvm',
  releases: [
    {
      name: 'OLVM 4.5',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'Built on oVirt 4.5. No page was found on which Oracle names an end for the manager itself.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    {
      name: 'Oracle Linux 8, on which the engine of 4.5 runs',
      released: '2019-07-19',
      supportedUntil: '2029-07-31',
      note: 'Premier Support. Paid Extended Support, with fixes for selected packages only, goes on to 2032-07-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/oracle-linux.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'The software costs nothing, and updates come from the public yum server; support for the manager is part of an Oracle Linux Premier subscription.',
      ...changeOfSupport,
    },
    {
      says: 'The trap stands at the renewal: since March 2025 Premier covers two virtual machines per physical server, and more of them need Premier Plus; the customer has to ask for it, and an audit treats the omission as a breach of licence.',
      ...changeOfSupport,
    },
    {
      says: 'No price of Premier Plus was found. The list of before 2025, remembered without a page, asked 1,399 USD per server and year for Premier on at most two processors and 2,299 USD on more.',
      ...nobody,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: the engine that the manager is built on imports machines from vCenter, ESXi or an OVA file, and from libvirt and Xen hosts too; virt-v2v does the work on a host.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'community',
    },
    {
      says: 'Every conversion is a cold one: the guest is shut down cleanly and stays off on the old side; take virus scanners and group policies that block drivers out of Windows first, and enter the network settings again afterwards if the subnet changes.',
      ...virtV2v,
    },
    {
      says: 'From Hyper-V: restore a Veeam backup of the machine, which lands on oVirt-based hosts without an export by hand.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
      evidence: 'vendor',
    },
    {
      says: 'From Red Hat Virtualization or oVirt: detach the storage domain there, import it here and register its machines; nothing is copied.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'community',
    },
    {
      says: 'From a physical server: virt-p2v boots it and hands its disks to virt-v2v. From Oracle VM: it is not among the Xen hosts that virt-v2v lists, so try one machine of each system before planning the rest.',
      ...virtV2vSupport,
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 or raw, and machines leave as OVA files or over the REST API; what was written for oVirt works here.',
      ...nobody,
    },
    {
      says: 'Towards KubeVirt or OpenShift, Forklift copies machines from an oVirt engine cold or warm; its pages name oVirt, not Oracle’s build of it.',
      asOf: '2026-01',
      source:
        'https://github.com/kubev2v/forklift/blob/d42511bb28a605af9303b097333baa61d6c74a00/docs/compatibility/README.md',
      evidence: 'vendor',
    },
    {
      says: 'What stays behind is the counting of Oracle licences by pinned processors: it has to hold on the new platform too, or every host of it counts.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Check hosts, network and engine against the requirements',
      asOf: 'undated',
      source: `${manuals}/architecture-ap-prereqs.html`,
    },
    {
      does: 'Plan data centre, clusters, storage domains and networks',
      asOf: 'undated',
      source: `${manuals}/architecture-ap-plan-env.html`,
    },
    {
      does: 'Decide whether the engine runs on its own server or as a machine on the hosts',
      asOf: 'undated',
      source: `${manuals}/architecture-arch-she.html`,
    },
    {
      does: 'See how Veeam backs up the machines as images',
      asOf: 'undated',
      source: 'https://helpcenter.veeam.com/docs/vbrhv/userguide/backup_job_how.html',
    },
  ],
  besides: ['vmware-vsphere', 'ovirt', 'proxmox-ve', 'openshift-virtualization'],
} satisfies Guide;
