import { hyperVGenerations, hyperVLinux } from '#catalogue/cited/hyper-v.ts';
import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { powerGuests } from '#catalogue/cited/power.ts';
import { qubesModes } from '#catalogue/cited/qubes.ts';
import { virtualboxProviders, vmwareTools } from '#catalogue/cited/vmware.ts';
import { xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';

export default {
  id: 'linux',
  label: 'Linux',
  requires: [{ criterion: 'guest-linux', ...runs }],
  advice: [
    {
      says: 'Linux brings the drivers of every engine in its kernel; what an installer set up on one engine starts on another once its initial RAM disk holds them.',
      ...ours,
    },
    { says: 'Install the guest agent as well, for clean shutdowns and for backups that hold still.', ...proxmoxVms },
  ],
  systems: [
    {
      id: 'linux',
      label: 'Linux of the last ten years',
      architectures: ['x86', 'arm', 'power', 'z'],
      builds: { says: 'The large distributions are built for x86-64, Arm, Power and Z.', ...nobody },
      firmware: ['uefi', 'bios', 'machine'],
      trustedBoot: 'works',
      trust: {
        says: 'Secure Boot works with the distributions whose boot loader Microsoft has signed.',
        ...hyperVGenerations,
      },
      ways: {
        pvhvm: {
          fit: 'best',
          because: { says: 'The drivers are part of the kernel.', ...xcpngVms },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'xen-balloon',
            time: 'xen clock source',
            from: 'the kernel',
          },
        },
        virtio: {
          fit: 'best',
          because: { says: 'The drivers are part of every distribution’s kernel.', ...proxmoxVms },
          drivers: {
            disk: 'virtio_scsi or virtio_blk',
            network: 'virtio_net',
            balloon: 'virtio_balloon',
            time: 'kvm-clock',
            from: 'the kernel',
          },
        },
        'vmware-tools': {
          fit: 'best',
          because: {
            says: 'The drivers are part of the kernel, and distributions carry open-vm-tools.',
            ...vmwareTools,
          },
          drivers: {
            disk: 'vmw_pvscsi',
            network: 'vmxnet3',
            balloon: 'vmw_balloon',
            time: 'open-vm-tools',
            from: 'the kernel; open-vm-tools from the distribution',
          },
        },
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'The Integration Services are part of the kernel.', ...hyperVLinux },
          machine: 'Generation 2',
          firmware: ['uefi'],
          drivers: {
            disk: 'hv_storvsc',
            network: 'hv_netvsc',
            balloon: 'hv_balloon',
            time: 'hv_utils',
            from: 'the kernel',
          },
        },
        'virtualbox-providers': {
          fit: 'best',
          because: {
            says: 'The provider KVM is meant for it, and the kernel knows virtio-net.',
            ...virtualboxProviders,
          },
          drivers: {
            disk: 'none',
            network: 'virtio_net',
            balloon: 'Guest Additions',
            time: 'provider KVM',
            from: 'the kernel; Guest Additions from Oracle',
          },
        },
        pvh: {
          fit: 'best',
          because: {
            says: 'Better isolated than HVM and PV, and at least as fast, where neither firmware nor a physical device is needed.',
            ...qubesModes,
          },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'xen-balloon',
            time: 'xen clock source',
            from: 'the kernel',
          },
        },
        'power-partition': {
          fit: 'best',
          because: { says: 'Distributions for Power run in partitions.', ...powerGuests },
          drivers: {
            disk: 'ibmvscsi or ibmvfc',
            network: 'ibmveth',
            balloon: 'unknown',
            time: 'none needed',
            from: 'the kernel',
          },
        },
        'zvm-machine': {
          fit: 'best',
          because: { says: 'Distributions for Z run in it.', ...nobody },
        },
        hvm: {
          fit: 'works',
          because: { says: 'Runs on emulated devices, and wastes what its drivers could give.', ...proxmoxVms },
        },
        'binary-translation': {
          fit: 'unknown',
          because: { says: 'No source says how current kernels fare on it.', ...nobody },
        },
        pv: {
          fit: 'avoid',
          because: {
            says: 'Less isolated and no faster than its successors, and dropped by one vendor after the other; worth it only where the processor leaves no choice.',
            ...qubesModes,
          },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'xen-balloon',
            time: 'xen clock source',
            from: 'the kernel; not SLES 16, which gave it up',
          },
        },
        vmi: {
          fit: 'never',
          because: { says: 'Linux dropped the interface long ago.', ...nobody },
        },
      },
    },
  ],
} as const satisfies Guest;
