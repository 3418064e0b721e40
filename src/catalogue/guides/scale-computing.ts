import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const manifests = {
  asOf: '2026-04',
  source:
    'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/getting-started/overview.md',
  evidence: 'vendor',
} as const satisfies Backing;

const collection = {
  asOf: '2025-03',
  source:
    'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const importModule = {
  asOf: '2025-03',
  source:
    'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_import.py',
  evidence: 'vendor',
} as const satisfies Backing;

const backupAppliances = {
  asOf: '2026-04',
  source:
    'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/backup-appliances.md',
  evidence: 'vendor',
} as const satisfies Backing;

const veeam = {
  asOf: '2026-05',
  source: 'https://helpcenter.veeam.com/docs/vbr/userguide/sc_hypercore.html',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'scale-computing',
  releases: [
    {
      name: 'HyperCore 9.6',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'In April 2026 the fleet manager asked for 9.6.6 or later. No dates were found.',
      ...manifests,
    },
    {
      name: 'HyperCore 9.4',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'In March 2025 the vendor tested its automation with 9.4.17 and still with 9.1; no end dates were found.',
      ...collection,
    },
  ],
  price: [
    {
      says: 'No published price was found: it is sold as nodes with software and support, through partners, on request. A third party reported about 10,000 USD for three small nodes in June 2026.',
      ...nobody,
    },
    {
      says: 'Backup of whole machines costs extra: Acronis and Veeam each need a licence of their own beside the nodes.',
      ...backupAppliances,
    },
    {
      says: 'Software and hardware come from one hand, so ask for the price of the support renewal and of one more node before you buy the first.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'A separate tool of the vendor, SC//Migrate, copies running Windows and Linux systems from inside, whatever they run on.',
      ...nobody,
    },
    {
      says: 'Veeam restores backups that its agents took of physical machines as machines on HyperCore, and its own backups of HyperCore machines.',
      ...veeam,
    },
    {
      says: 'A disk file is uploaded as a virtual disk and attached to a machine that was made for it; QCOW2 is the format that the vendor shows.',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/virtual_disk.py',
      evidence: 'vendor',
    },
    {
      says: 'Choose the machine type by what the source had: BIOS, UEFI, or UEFI with a virtual TPM. Where virtio drivers are missing, IDE disks and Intel or Realtek network cards let the guest start.',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    {
      says: 'Machines that another HyperCore cluster exported are imported from an SMB share or a web address.',
      ...importModule,
    },
  ],
  movingOut: [
    {
      says: 'A machine is exported to an SMB share as an XML description with its disks; the description is HyperCore’s own, the disks are read elsewhere after conversion.',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_export.py',
      evidence: 'vendor',
    },
    {
      says: 'Backups of whole machines by Veeam or Acronis are the other way out, where the next platform is one that they restore to.',
      ...ours,
    },
    {
      says: 'The nodes stay behind with the software: whether another system runs on them with support is a question for the vendor.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'See how storage works before you size the nodes',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
    },
    { does: 'Read what the fleet manager asks of a cluster', asOf: manifests.asOf, source: manifests.source },
    { does: 'Import a machine', asOf: importModule.asOf, source: importModule.source },
    { does: 'Set up backup with Acronis or Veeam', asOf: backupAppliances.asOf, source: backupAppliances.source },
    { does: 'Automate the cluster with Ansible', asOf: collection.asOf, source: collection.source },
  ],
  besides: ['stormagic-svhci', 'verge-os', 'nutanix-ahv', 'azure-local', 'vmware-vsphere'],
} satisfies Guide;
