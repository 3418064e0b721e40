import { hyperVGuests } from '#catalogue/cited/hyper-v.ts';
import { kubevirtWindows, proxmoxVms, qemuHyperV } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtualboxProviders, vmwareTools } from '#catalogue/cited/vmware.ts';
import { xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import { runs } from '#catalogue/demands/runs.ts';
import type { Guest } from '#catalogue/entries.ts';
import { windowsNever } from '#catalogue/ways/windows.ts';
import { windowsWithoutTools } from '#catalogue/ways/windows-on-xen.ts';

export default {
  id: 'windows-server',
  label: 'Windows Server',
  requires: [{ criterion: 'guest-windows-server', ...runs }],
  advice: [
    {
      says: 'Have the disk driver ready before the installation: the installer does not see a para-virtual disk without it.',
      ...proxmoxVms,
    },
    {
      says: 'Where the engine is not Microsoft’s own, switch on its imitation of Hyper-V; without it timers cost Windows a lot of processor time.',
      ...qemuHyperV,
    },
  ],
  systems: [
    {
      id: 'windows-server',
      label: 'Windows Server 2016 to 2025',
      architectures: ['x86'],
      builds: { says: 'Released for x86-64 only.', ...nobody },
      firmware: ['uefi', 'bios'],
      trustedBoot: 'works',
      trust: {
        says: 'Secure Boot and a TPM are used where they are there; XCP-ng’s manual wants both for 2025.',
        ...xcpngVms,
      },
      ways: {
        ...windowsNever,
        pvhvm: {
          fit: 'best',
          because: {
            says: 'The guest tools bring signed drivers from 2016 on, and with them migration and suspending.',
            ...xcpngVms,
          },
          drivers: {
            disk: 'XenVBD',
            network: 'XenNet',
            balloon: 'XenBus',
            time: 'Viridian enlightenments',
            from: 'XCP-ng Windows Guest Tools or XenServer VM Tools',
          },
          withoutDrivers: windowsWithoutTools,
        },
        virtio: {
          fit: 'best',
          because: {
            says: 'virtio-win has drivers for it; without them the para-virtual devices lie idle.',
            ...kubevirtWindows,
          },
          drivers: {
            disk: 'vioscsi or viostor',
            network: 'NetKVM',
            balloon: 'Balloon; slows the guest, not for critical systems',
            time: 'Hyper-V enlightenments (hv_time)',
            from: 'virtio-win, or the platform vendor’s own build of it',
          },
        },
        'vmware-tools': {
          fit: 'best',
          because: { says: 'VMware Tools bring the drivers.', ...vmwareTools },
          drivers: {
            disk: 'pvscsi',
            network: 'vmxnet3',
            balloon: 'vmmemctl',
            time: 'VMware Tools',
            from: 'VMware Tools',
          },
        },
        'hyper-v-integration': {
          fit: 'best',
          because: { says: 'The Integration Services are built in.', ...hyperVGuests },
          machine: 'Generation 2',
          firmware: ['uefi'],
          drivers: {
            disk: 'storvsc',
            network: 'netvsc',
            balloon: 'Dynamic Memory',
            time: 'time synchronisation service',
            from: 'Windows itself',
          },
        },
        'virtualbox-providers': {
          fit: 'best',
          because: { says: 'The provider Hyper-V is meant for it.', ...virtualboxProviders },
          drivers: {
            disk: 'none',
            network: 'virtio-net, with the driver from virtio-win',
            balloon: 'Guest Additions',
            time: 'provider Hyper-V',
            from: 'Guest Additions and virtio-win',
          },
        },
        hvm: {
          fit: 'works',
          because: { says: 'For the installation, and until the drivers are there.', ...ours },
        },
        'binary-translation': {
          fit: 'unknown',
          because: { says: 'No source says; what offers it is older than these releases.', ...nobody },
        },
      },
    },
  ],
} as const satisfies Guest;
