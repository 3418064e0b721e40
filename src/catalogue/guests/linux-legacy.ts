import { hyperVGenerations, hyperVLinux } from '#catalogue/cited/hyper-v.ts';
import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { suseGuests } from '#catalogue/cited/suse.ts';
import { virtualboxProviders, vmwarePvscsiLimits, vmwareVmi } from '#catalogue/cited/vmware.ts';
import { citrixGuests, xcpngRelease } from '#catalogue/cited/xcp-ng.ts';
import { xenConfig, xenPvh, xenSupport } from '#catalogue/cited/xen.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';

const emulated = {
  fit: 'best',
  because: { says: 'IDE and E1000 are known to every kernel.', ...proxmoxVms },
  firmware: ['bios'],
} as const;

const vmi = {
  fit: 'avoid',
  because: {
    says: 'A 32-bit kernel from 2.6.22 on could use it; the interface is history on both sides.',
    ...vmwareVmi,
  },
} as const;

const translated = {
  fit: 'works',
  because: { says: 'Such systems were its daily bread.', ...nobody },
} as const;

export default {
  id: 'linux-legacy',
  label: 'Old Linux',
  requires: [{ criterion: 'guest-linux-legacy', ...runs }],
  advice: [
    {
      says: 'Systems without fixes belong behind a firewall of their own, whatever they run on.',
      ...ours,
    },
    {
      says: 'Para-virtualised images have to become HVM sooner or later: give them a kernel of their own, a boot loader and names of disks that do not depend on Xen.',
      ...xcpngRelease,
    },
  ],
  systems: [
    {
      id: 'linux-2-6',
      label: 'Kernel 2.6.25 and later: RHEL 6, SLES 11',
      architectures: ['x86', 'z'],
      builds: { says: 'Built for x86 and Z; the builds for Power do not start on current machines.', ...nobody },
      firmware: ['bios', 'uefi', 'machine'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot for guests.', ...hyperVGenerations },
      ways: {
        pvhvm: {
          fit: 'best',
          because: { says: 'The kernel has Xen’s drivers; RHEL has them from 5.4 on.', ...suseGuests },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'xen-balloon',
            time: 'unknown',
            from: 'the kernel',
          },
        },
        virtio: {
          fit: 'best',
          because: {
            says: 'Kernels since 2.6.25 know virtio disks and network cards; virtio-scsi came later.',
            ...nobody,
          },
          drivers: {
            disk: 'virtio_blk',
            network: 'virtio_net',
            balloon: 'virtio_balloon',
            time: 'kvm-clock',
            from: 'the kernel',
          },
        },
        'vmware-tools': {
          fit: 'best',
          because: { says: 'Drivers of its time exist; newest VMware releases dropped such guests.', ...nobody },
          drivers: {
            disk: 'vmw_pvscsi',
            network: 'vmxnet3',
            balloon: 'vmw_balloon',
            time: 'VMware Tools',
            from: 'an old release of VMware Tools',
          },
        },
        'hyper-v-integration': {
          fit: 'works',
          because: { says: 'Needs the separate Linux Integration Services of its time.', ...hyperVLinux },
          machine: 'Generation 1',
          firmware: ['bios'],
          drivers: {
            disk: 'hv_storvsc',
            network: 'hv_netvsc',
            balloon: 'unknown',
            time: 'hv_utils',
            from: 'the old Linux Integration Services package',
          },
        },
        'virtualbox-providers': {
          fit: 'best',
          because: { says: 'The provider KVM is recognised since 2.6.25.', ...virtualboxProviders },
          drivers: {
            disk: 'none',
            network: 'virtio_net',
            balloon: 'Guest Additions',
            time: 'provider KVM',
            from: 'the kernel',
          },
        },
        pvh: { fit: 'never', because: { says: 'Kernels of that age do not know PVH.', ...xenPvh } },
        'zvm-machine': { fit: 'works', because: { says: 'Old distributions for Z go on running in it.', ...nobody } },
        hvm: { ...emulated, fit: 'works' },
        'binary-translation': translated,
        pv: {
          fit: 'avoid',
          because: {
            says: 'Only existing 64-bit installations; 32-bit ones get security support only inside the shim.',
            ...xenSupport,
          },
        },
        vmi,
      },
    },
    {
      id: 'linux-2-6-early',
      label: 'Older kernels: RHEL 5, SLES 10, 2.4',
      architectures: ['x86'],
      builds: { says: 'Built for x86; other builds do not start on current machines.', ...nobody },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot.', ...nobody },
      ways: {
        pvhvm: {
          fit: 'works',
          because: { says: 'RHEL has Xen’s drivers from 5.4 on, other kernels of that age seldom.', ...suseGuests },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'unknown',
            time: 'unknown',
            from: 'the distribution, where it has them',
          },
        },
        virtio: {
          fit: 'works',
          because: {
            says: 'Only where the distributor brought virtio back to the old kernel, as Red Hat did late in RHEL 5.',
            ...nobody,
          },
          drivers: {
            disk: 'virtio_blk',
            network: 'virtio_net',
            balloon: 'unknown',
            time: 'none',
            from: 'the distribution, where it has them',
          },
        },
        'vmware-tools': {
          fit: 'works',
          because: { says: 'PVSCSI was released for RHEL 5; older systems keep LSI Logic.', ...vmwarePvscsiLimits },
          drivers: {
            disk: 'PVSCSI (RHEL 5)',
            network: 'vmxnet3',
            balloon: 'VMware Tools',
            time: 'VMware Tools',
            from: 'an old release of VMware Tools',
          },
        },
        'hyper-v-integration': {
          fit: 'works',
          because: { says: 'Only with the separate Linux Integration Services of its time.', ...hyperVLinux },
          machine: 'Generation 1',
          firmware: ['bios'],
        },
        'virtualbox-providers': {
          fit: 'never',
          because: { says: 'The provider for Linux needs 2.6.25.', ...virtualboxProviders },
        },
        pvh: { fit: 'never', because: { says: 'Kernels of that age do not know PVH.', ...xenPvh } },
        hvm: emulated,
        'binary-translation': translated,
        pv: {
          fit: 'avoid',
          because: { says: 'RHEL 5 and 6 often ran this way; nothing new should.', ...citrixGuests },
        },
        vmi,
      },
    },
    {
      id: 'linux-pv-image',
      label: 'An existing para-virtualised Xen image',
      architectures: ['x86'],
      builds: { says: 'Xen’s para-virtualisation exists on x86 only.', ...xenSupport },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Starts without firmware.', ...xenConfig },
      ways: {
        pv: {
          fit: 'works',
          because: {
            says: 'As it is, if it is 64-bit; 32-bit ones get security support only in the shim.',
            ...xenSupport,
          },
          drivers: {
            disk: 'xen-blkfront',
            network: 'xen-netfront',
            balloon: 'xen-balloon',
            time: 'xen clock source',
            from: 'the kernel',
          },
        },
        pvh: {
          fit: 'best',
          because: {
            says: 'As it is, inside the PV shim: a small PVH container in which old PV kernels run isolated by the processor.',
            ...xenConfig,
          },
          machine: 'PV in the PVH shim',
        },
        pvhvm: {
          fit: 'converted',
          because: {
            says: 'Has to be converted first: to a kernel and a boot loader of its own. Where PV was removed there is no other way.',
            ...xcpngRelease,
          },
          firmware: ['bios'],
        },
        virtio: {
          fit: 'converted',
          because: {
            says: 'Has to be converted first, to a kernel with virtio and a boot loader of its own.',
            ...ours,
          },
          firmware: ['bios'],
        },
        'vmware-tools': {
          fit: 'converted',
          because: { says: 'Has to be converted first, to a kernel and a boot loader of its own.', ...ours },
          firmware: ['bios'],
        },
        'hyper-v-integration': {
          fit: 'converted',
          because: { says: 'Has to be converted first, to a kernel and a boot loader of its own.', ...ours },
          machine: 'Generation 1',
          firmware: ['bios'],
        },
        'virtualbox-providers': {
          fit: 'converted',
          because: { says: 'Has to be converted first, to a kernel and a boot loader of its own.', ...ours },
          firmware: ['bios'],
        },
        hvm: {
          fit: 'converted',
          because: { says: 'Has to be converted first, to a kernel and a boot loader of its own.', ...ours },
          firmware: ['bios'],
        },
        'binary-translation': {
          fit: 'converted',
          because: { says: 'Has to be converted first, to a kernel and a boot loader of its own.', ...ours },
        },
        vmi: { fit: 'never', because: { says: 'Built for Xen, not for VMware.', ...ours } },
      },
    },
  ],
} as const satisfies Guest;
