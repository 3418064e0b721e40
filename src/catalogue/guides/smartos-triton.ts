import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const images = {
  asOf: '2025-07',
  source:
    'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/download-smartos.md',
  evidence: 'vendor',
} as const satisfies Backing;

const fromEsxi = {
  asOf: '2025-07',
  source:
    'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/migrating-from-esxi-4.x.md',
  evidence: 'vendor',
} as const satisfies Backing;

const vmadm = {
  asOf: '2026-03',
  source:
    'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
  evidence: 'vendor',
} as const satisfies Backing;

const triton = {
  asOf: '2025-02',
  source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const noLiveMigration = {
  asOf: '2025-07',
  source: 'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0034/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'smartos-triton',
  releases: [
    {
      name: 'Platform images, about every two weeks',
      released: 'unknown',
      supportedUntil: 'open',
      note: 'Images carry a date instead of a version; each is looked after until the next one comes.',
      ...images,
    },
  ],
  price: [
    {
      says: 'SmartOS and Triton cost nothing and are open source as a whole; nothing is held back for payers.',
      ...triton,
    },
    { says: 'Support is bought from the company behind Triton by agreement; no published price was found.', ...ours },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From ESXi: fetch the machine with VMware’s OVF Tool, create one here with disks of the same size, and write each VMDK into its ZFS volume with qemu-img; not every kind of VMDK works.',
      ...fromEsxi,
    },
    {
      says: 'The written guide is for ESXi 4; with later versions the steps are the same in principle, but no newer guide was found: try one machine first.',
      ...ours,
    },
    {
      says: 'Hyper-V, KVM and Xen disks go the same way by qemu-img, always with the source switched off; on a volume the disk takes its full size.',
      ...nobody,
    },
    {
      says: 'Windows needs virtio drivers before the move, or an AHCI disk under bhyve; there is no virtual TPM, so Windows 11 refuses to install or upgrade without a bypass.',
      ...vmadm,
    },
  ],
  movingOut: [
    {
      says: 'Disks are ZFS volumes: they leave by zfs send to another illumos, FreeBSD or Linux system with ZFS, or as a raw copy that qemu-img converts.',
      ...nobody,
    },
    {
      says: 'Between servers of one Triton installation a machine moves by repeated copies and a final stop; live migration was left out on purpose.',
      ...noLiveMigration,
    },
    {
      says: 'Zones and Linux-branded containers have no equivalent elsewhere: their contents are installed anew as virtual machines or containers.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Check the hardware against the list before buying',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
    },
    { does: 'Download an image, and a bootable key with it', asOf: images.asOf, source: images.source },
    {
      does: 'Create a first virtual machine with bhyve',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/how-to-create-an-hvm-zone.md',
    },
    {
      does: 'Learn how a host changes to the next image',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/remotely-upgrading-a-usb-key-based-deployment.md',
    },
    {
      does: 'Ask on the mailing list or in the chat',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/mailing-lists-and-irc.md',
    },
  ],
  besides: ['bhyve', 'proxmox-ve', 'incus', 'openstack'],
} satisfies Guide;
