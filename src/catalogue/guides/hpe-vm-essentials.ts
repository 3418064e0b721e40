import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'hpe-vm-essentials',
  releases: [
    {
      name: 'VM Essentials 9.0',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'Builds of 9.0.1 were in use in 2026, as third parties report; HPE’s life-cycle dates were not found.',
      evidence: 'unsourced',
    },
    {
      name: 'VM Essentials 8.0.7',
      released: '2025-06',
      supportedUntil: 'unknown',
      note: 'The newest release whose manual could be read.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/vme_getting_started.rst',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'VM Essentials is sold as a subscription per CPU socket and year, whatever the number of cores, with support included, as a third party reported in June 2026.',
      evidence: 'unsourced',
    },
    {
      says: 'HPE may limit its support on hardware that is not in the compatibility list, which named HPE servers and two of Dell’s in mid-2025.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    { says: 'No price list of HPE’s own was found.', evidence: 'judgement' },
  ],
  rates: [
    {
      edition: 'VM Essentials',
      amount: 600,
      currency: 'USD',
      per: 'socket',
      term: 1,
      note: 'As a third party reported in June 2026, without a page to cite; support included. Have HPE confirm it.',
      evidence: 'unsourced',
    },
  ],
  movingIn: [
    {
      says: 'From VMware, Migration Plans in its own manager move machines from vCenter; Windows guests need the VirtIO drivers beforehand.',
      asOf: '2026-06',
      source: 'https://miquelmariano.github.io/backup-vme-con-veeam/',
      evidence: 'independent',
    },
    {
      says: 'The VM Essentials manager looks after existing vCenter clusters beside its own, so that machines can stay on VMware until their turn comes.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/env_setup.rst',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V, ESXi and physical machines Veeam restores its backups to VM Essentials; its guide says the same of oVirt and Proxmox VE.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
      evidence: 'vendor',
    },
    {
      says: 'From Xen and plain KVM a qcow2 disk is uploaded as an image and its settings are entered again.',
      evidence: 'unsourced',
    },
    {
      says: 'Manual 8.0.7 names UEFI but neither Secure Boot nor a virtual TPM; have HPE confirm both before Windows 11 machines move.',
      evidence: 'judgement',
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 files on NFS or GFS2 and hosts are Ubuntu with KVM, so every KVM platform can take them over.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    {
      says: 'An export as OVA was not found in the manual; without it disks are copied and converted with qemu-img, or a backup is restored elsewhere.',
      evidence: 'judgement',
    },
  ],
  next: [
    {
      does: 'Check servers and storage against the compatibility list',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
    },
    {
      does: 'Prepare the Ubuntu hosts and install the manager',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/installation.rst',
    },
    {
      does: 'Set up groups and clouds, and form the first cluster',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/env_setup.rst',
    },
    {
      does: 'Back up with Veeam’s plug-in, and restore other backups to it',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
    },
  ],
  besides: ['vmware-vsphere', 'nutanix-ahv', 'proxmox-ve', 'hyper-v'],
} satisfies Guide;
