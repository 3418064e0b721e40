import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtualboxProviders } from '#catalogue/cited/vmware.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'virtualbox-providers',
  order: 50,
  class: 'hybrid',
  name: 'HVM with VirtualBox’s para-virtualisation provider and virtio-net',
  label: 'Provider and virtio-net',
  summary:
    'A hardware-assisted guest that sees a small para-virtual interface, looking like KVM or Hyper-V, and may have a virtio network card.',
  engines: ['virtualbox'],
  architectures: ['x86', 'arm'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pv-drivers', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['bios', 'uefi'],
  trustedBoot: true,
  bearings: [],
  spectrum: { layers: ['software', 'paravirtualised', 'software', 'hardware'], ...ours },
  figures: [],
  says: {
    paravirtualised: [
      {
        says: 'With the KVM provider the clock and spinlocks; with the Hyper-V provider clock, timers and crash reports.',
        ...virtualboxProviders,
      },
    ],
    emulated: [{ says: 'Motherboard and disks; the network card too, unless virtio-net is chosen.', ...nobody }],
    kernel: [{ says: 'Stays as it is, and nothing has to be installed for the provider.', ...virtualboxProviders }],
    processor: [{ says: 'VT-x or AMD-V; software virtualisation was removed in 6.1.', ...nobody }],
    boot: [{ says: 'BIOS or UEFI.', ...nobody }],
    'trusted-boot': [{ says: 'Secure Boot and a TPM 2.0 since 7.0.', ...nobody }],
    status: [
      {
        says: 'The provider KVM is meant for Linux since 2.6.25, Hyper-V for Windows since 7, Minimal for macOS.',
        ...virtualboxProviders,
      },
    ],
    'without-drivers': [
      { says: 'The clock drifts more easily, and the emulated network card costs processor time.', ...ours },
    ],
    use: [{ says: 'Desktops, labs and demonstrations.', ...ours }],
    avoid: [{ says: 'Servers.', ...ours }],
  },
} as const satisfies Mode;
