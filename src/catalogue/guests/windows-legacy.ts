import { hyperVGenerations, hyperVGuests } from '#catalogue/cited/hyper-v.ts';
import { proxmoxVms, virtioWindowsBuilds } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtualboxProviders, vmwarePvscsiLimits } from '#catalogue/cited/vmware.ts';
import { xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';
import { windowsNever } from '#catalogue/ways/windows.ts';

const pvhvm = {
  fit: 'avoid',
  because: {
    says: 'Guest tools begin at Windows 10 and Server 2016. Only old drivers with known holes fit, and XCP-ng advises to run such systems without.',
    ...xcpngVms,
  },
} as const;

const virtio = {
  fit: 'best',
  because: {
    says: 'virtio-win still carries the last drivers for it, which are no longer built anew.',
    ...virtioWindowsBuilds,
  },
  drivers: {
    disk: 'viostor',
    network: 'NetKVM',
    balloon: 'Balloon',
    time: 'Hyper-V enlightenments (hv_time)',
    from: 'the older folders of virtio-win',
  },
} as const;

const vmwareDrivers = {
  fit: 'best',
  because: { says: 'Old releases of VMware Tools have the drivers.', ...nobody },
  drivers: {
    disk: 'pvscsi',
    network: 'vmxnet3',
    balloon: 'vmmemctl',
    time: 'VMware Tools',
    from: 'the last release of VMware Tools for that Windows',
  },
} as const;

const hyperVDrivers = {
  disk: 'storvsc',
  network: 'netvsc',
  balloon: 'Dynamic Memory, by edition',
  time: 'time synchronisation service',
  from: 'Windows and its updates',
} as const;

const virtualbox = {
  fit: 'best',
  because: { says: 'The provider Hyper-V is meant for Windows 7 and later.', ...virtualboxProviders },
  drivers: {
    disk: 'none',
    network: 'unknown',
    balloon: 'Guest Additions',
    time: 'provider Hyper-V',
    from: 'Guest Additions',
  },
} as const;

const translated = {
  fit: 'unknown',
  because: { says: 'No source says.', ...nobody },
} as const;

export default {
  id: 'windows-legacy',
  label: 'Old Windows',
  requires: [{ criterion: 'guest-windows-legacy', ...runs }],
  advice: [
    {
      says: 'Systems without fixes belong on a network of their own, without a way to the internet.',
      ...ours,
    },
    {
      says: 'Guests without Xen’s drivers that start by UEFI can neither migrate nor be suspended; start them by BIOS.',
      ...xcpngVms,
    },
  ],
  systems: [
    {
      id: 'windows-2012',
      label: 'Windows 8 and 8.1, Server 2012 and 2012 R2',
      architectures: ['x86'],
      builds: { says: 'Released for x86 only, as far as servers go.', ...nobody },
      firmware: ['uefi', 'bios'],
      trustedBoot: 'works',
      trust: { says: 'Knows UEFI and Secure Boot; a TPM is not asked for.', ...hyperVGenerations },
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
        hvm: {
          fit: 'works',
          because: { says: 'Runs on SATA or IDE and E1000.', ...proxmoxVms },
        },
        'binary-translation': translated,
      },
    },
    {
      id: 'windows-7',
      label: 'Windows 7, Server 2008 R2',
      architectures: ['x86'],
      builds: { says: 'Released for x86, and the server for Itanium.', ...nobody },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot.', ...hyperVGenerations },
      ways: {
        ...windowsNever,
        pvhvm,
        virtio,
        'vmware-tools': vmwareDrivers,
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'With Service Pack 1; the Integration Services come by update.', ...hyperVGuests },
          machine: 'Generation 1',
          firmware: ['bios'],
          drivers: hyperVDrivers,
        },
        'virtualbox-providers': virtualbox,
        hvm: {
          fit: 'works',
          because: { says: 'Runs on SATA or IDE and E1000.', ...proxmoxVms },
        },
        'binary-translation': translated,
      },
    },
    {
      id: 'windows-xp',
      label: 'Windows XP, Vista, Server 2003 and 2008, and older',
      architectures: ['x86'],
      builds: { says: 'Released for x86, as far as they still run anywhere.', ...nobody },
      firmware: ['bios'],
      trustedBoot: 'never',
      trust: { says: 'Older than Secure Boot.', ...nobody },
      ways: {
        ...windowsNever,
        hvm: {
          fit: 'best',
          because: {
            says: 'Emulated IDE with E1000 or RTL8139: every system knows them, and nothing old and unpatched has to be added.',
            ...proxmoxVms,
          },
          firmware: ['bios'],
        },
        pvhvm,
        virtio: {
          fit: 'works',
          because: {
            says: 'virtio-win still carries drivers for XP and 2003, which are no longer built; worth it only if speed demands it.',
            ...virtioWindowsBuilds,
          },
          drivers: {
            disk: 'viostor',
            network: 'NetKVM',
            balloon: 'Balloon',
            time: 'none',
            from: 'the oldest folders of virtio-win',
          },
        },
        'vmware-tools': {
          fit: 'works',
          because: {
            says: 'PVSCSI was released for Server 2003 and 2008; XP keeps LSI Logic. Newer VMware releases dropped these guests.',
            ...vmwarePvscsiLimits,
          },
          drivers: {
            disk: 'PVSCSI (2003 and 2008 only)',
            network: 'vmxnet3 or E1000',
            balloon: 'vmmemctl',
            time: 'VMware Tools',
            from: 'an old release of VMware Tools',
          },
        },
        'hyper-v-integration': {
          fit: 'avoid',
          because: {
            says: 'Of these only 2008 with Service Pack 2 is on Microsoft’s list; the rest runs on emulated devices, slowly.',
            ...hyperVGuests,
          },
          machine: 'Generation 1',
          firmware: ['bios'],
        },
        'virtualbox-providers': {
          fit: 'never',
          because: { says: 'The provider for Windows begins with 7.', ...virtualboxProviders },
        },
        'binary-translation': {
          fit: 'works',
          because: { says: 'Such systems were its daily bread.', ...nobody },
        },
      },
    },
  ],
} as const satisfies Guest;
