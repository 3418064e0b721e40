import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'rhv',
  releases: [
    {
      name: 'RHV 4.4',
      released: '2020-08',
      supportedUntil: '2024-08-31',
      note: 'The last one, with 4.4 SP1. The day is that of the end of maintenance, as generally held; the paid extended life closed in August 2026.',
      evidence: 'unsourced',
    },
  ],
  price: [
    {
      says: 'RHV is no longer sold; a subscription was counted per pair of sockets, about 1,299 USD a year by one blog.',
      asOf: '2025-06',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-06-24-2025-licensing-guide-windows-server-azure-local-avs-and-vmware-cloud-foundation.md',
      evidence: 'independent',
    },
    {
      says: 'The end of life of RHV came in August 2026, so that neither fixes nor support can be bought from Red Hat.',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'vendor',
    },
  ],
  rates: [],
  movingIn: [{ says: 'Bring no further machines into RHV: its next fault will not be fixed.', evidence: 'judgement' }],
  movingOut: [
    {
      says: 'Red Hat’s Migration Toolkit moves machines to OpenShift Virtualization cold, or warm with a short stop; it is tested with 4.4 SP1, so update a 4.3 first.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Red Hat’s toolkit needs an account with administrator rights and the manager’s certificate; disks that are LUNs are not copied but attached, so the new hosts must reach the array.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_rhv-prerequisites.adoc',
      evidence: 'vendor',
    },
    {
      says: 'A storage domain can be detached and imported into oVirt or OLVM, where its machines are registered without copying.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    {
      says: 'Veeam starts its backups of RHV machines on Nutanix AHV, vSphere and Hyper-V.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
      evidence: 'vendor',
    },
    {
      says: 'Each RHV machine can also be exported as OVA, while it is shut down.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/4b0f393965b5885180eb3b296327ae81ce1c60f4/source/documentation/virtual_machine_management_guide/topics/Exporting_a_virtual_machines_to_a_host.adoc',
      evidence: 'vendor',
    },
  ],
  next: [
    {
      does: 'Read what was announced about the end and the successor',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
    },
    {
      does: 'Check the version that you run against the Migration Toolkit',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
    },
    {
      does: 'Prepare accounts, certificate and LUNs for the move to OpenShift',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_rhv-prerequisites.adoc',
    },
    {
      does: 'Or import the storage domains into oVirt',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
    },
    {
      does: 'Or restore backups on another platform with Veeam',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
    },
  ],
  besides: ['openshift-virtualization', 'oracle-olvm', 'ovirt', 'proxmox-ve', 'nutanix-ahv'],
} satisfies Guide;
