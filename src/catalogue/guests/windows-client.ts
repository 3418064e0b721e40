import { hyperVGenerations, hyperVGuests } from '#catalogue/cited/hyper-v.ts';
import { proxmoxVms, virtioWindows } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtualboxProviders, vmwareTools } from '#catalogue/cited/vmware.ts';
import { xcpngVms, xcpngWindows } from '#catalogue/cited/xcp-ng.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';
import { windowsNever } from '#catalogue/ways/windows.ts';
import { windowsWithoutTools } from '#catalogue/ways/windows-on-xen.ts';

const pvhvm = {
  fit: 'best',
  because: { says: 'The guest tools bring signed drivers from Windows 10 1607 on.', ...xcpngVms },
  drivers: {
    disk: 'XenVBD',
    network: 'XenNet',
    balloon: 'XenBus',
    time: 'Viridian enlightenments',
    from: 'XCP-ng Windows Guest Tools or XenServer VM Tools',
  },
  withoutDrivers: windowsWithoutTools,
} as const;

const virtio = {
  fit: 'best',
  because: { says: 'virtio-win has drivers for it, for Arm too.', ...virtioWindows },
  drivers: {
    disk: 'vioscsi or viostor',
    network: 'NetKVM',
    balloon: 'Balloon',
    time: 'Hyper-V enlightenments (hv_time)',
    from: 'virtio-win, or the platform vendor’s own build of it',
  },
} as const;

const vmwareDrivers = {
  fit: 'best',
  because: { says: 'VMware Tools bring the drivers.', ...vmwareTools },
  drivers: { disk: 'pvscsi', network: 'vmxnet3', balloon: 'vmmemctl', time: 'VMware Tools', from: 'VMware Tools' },
} as const;

const hyperVDrivers = {
  disk: 'storvsc',
  network: 'netvsc',
  balloon: 'Dynamic Memory',
  time: 'time synchronisation service',
  from: 'Windows itself',
} as const;

const virtualbox = {
  fit: 'best',
  because: { says: 'The provider Hyper-V is meant for it.', ...virtualboxProviders },
  drivers: {
    disk: 'none',
    network: 'virtio-net, with the driver from virtio-win',
    balloon: 'Guest Additions',
    time: 'provider Hyper-V',
    from: 'Guest Additions and virtio-win',
  },
} as const;

const hvm = {
  fit: 'works',
  because: { says: 'For the installation, and until the drivers are there.', ...ours },
} as const;

const translated = {
  fit: 'unknown',
  because: { says: 'No source says; what offers it is older than these releases.', ...nobody },
} as const;

export default {
  id: 'windows-client',
  label: 'Windows 10 or 11',
  requires: [{ criterion: 'guest-windows-client', ...runs }],
  advice: [
    {
      says: 'Create the machine with UEFI, Secure Boot and a virtual TPM, for Windows 10 as well: a machine with BIOS cannot be upgraded to 11 in place.',
      ...xcpngWindows,
    },
    {
      says: 'The balloon driver can slow Windows down; leave it out where speed matters.',
      ...proxmoxVms,
    },
  ],
  systems: [
    {
      id: 'windows-11',
      label: 'Windows 11',
      architectures: ['x86', 'arm'],
      builds: { says: 'Released for x86-64 and for Arm.', ...nobody },
      firmware: ['uefi'],
      trustedBoot: 'required',
      trust: { says: 'Asks for UEFI, Secure Boot and a TPM 2.0.', ...proxmoxVms },
      ways: {
        ...windowsNever,
        pvhvm,
        virtio,
        'vmware-tools': vmwareDrivers,
        'hyper-v-integration': {
          fit: 'best',
          because: {
            says: 'The Integration Services are built in; generation 2 is the only one that Windows 11 takes.',
            ...hyperVGenerations,
          },
          machine: 'Generation 2',
          firmware: ['uefi'],
          drivers: hyperVDrivers,
        },
        'virtualbox-providers': virtualbox,
        hvm,
        'binary-translation': translated,
      },
    },
    {
      id: 'windows-10',
      label: 'Windows 10',
      architectures: ['x86', 'arm'],
      builds: { says: 'Released for x86 and for Arm.', ...nobody },
      firmware: ['uefi', 'bios'],
      trustedBoot: 'works',
      trust: {
        says: 'Uses Secure Boot and a TPM where they are there, and starts without them.',
        ...hyperVGenerations,
      },
      ways: {
        ...windowsNever,
        pvhvm,
        virtio,
        'vmware-tools': vmwareDrivers,
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'The Integration Services are built in.', ...hyperVGuests },
          machine: 'Generation 2',
          firmware: ['uefi'],
          drivers: hyperVDrivers,
        },
        'virtualbox-providers': virtualbox,
        hvm,
        'binary-translation': translated,
      },
    },
  ],
} as const satisfies Guest;
