import { qemuHyperV } from './cited/kvm.ts';
import { nobody } from './cited/nobody.ts';
import { suse16 } from './cited/suse.ts';
import { xcpngRelease, xcpngVms } from './cited/xcp-ng.ts';
import { greggColours, xenHandbookWindows, xenSupport } from './cited/xen.ts';
import type { Myth } from './entries.ts';

/** Old beliefs about modes, most of them once true, and what holds. */
export const myths: readonly Myth[] = [
  {
    id: 'pv-is-fastest',
    claim: 'Para-virtualisation is the fastest mode.',
    truth: {
      says: 'So it was until about 2010. With nested paging HVM with PV drivers was the fastest on Xen by 2014, and PVH was expected to overtake it.',
      ...greggColours,
    },
    concerns: { guests: ['linux', 'linux-legacy', 'bsd'], engines: ['xen'] },
  },
  {
    id: 'hvm-is-slow',
    claim: 'PV reaches about 95 % of the bare machine, and HVM is slow.',
    truth: {
      says: 'No measurement stands behind the 95 %. With nested paging all modes compute nearly as fast as the bare machine; what is slow are emulated disks and network cards, and drivers replace those.',
      ...nobody,
    },
    concerns: { modes: ['hvm'] },
  },
  {
    id: 'pv-is-dead',
    claim: 'Para-virtualisation is dead.',
    truth: {
      says: 'Para-virtualised kernels are nearly gone: XCP-ng removed them in 8.3. Para-virtual drivers are everywhere: virtio, VMXNET3, VMBus, Xen’s own.',
      ...xcpngRelease,
    },
    concerns: { guests: ['linux', 'linux-legacy', 'bsd'], engines: ['xen', 'kvm'] },
  },
  {
    id: 'sles-is-for-xen',
    claim: 'SUSE Linux Enterprise is the place for Xen.',
    truth: {
      says: 'Only version 15, whose support ends in 2031. Version 16 hosts KVM alone and cannot even be a PV guest.',
      ...suse16,
    },
    concerns: { platforms: ['suse-xen-kvm'] },
  },
  {
    id: 'enlightened-is-pv',
    claim: 'An enlightened guest of Hyper-V has a para-virtualised kernel.',
    truth: {
      says: 'Its kernel is unmodified. It has synthetic drivers, and calls the hypervisor for timers and interrupts; KVM and Xen imitate the same interface for Windows.',
      ...qemuHyperV,
    },
    concerns: { guests: ['windows-server', 'windows-client', 'windows-legacy'], engines: ['hyper-v'] },
  },
  {
    id: 'old-machines-run-pv',
    claim: 'PV needs no help from the processor, so old machines can be used.',
    truth: {
      says: 'It holds for 64-bit Linux on the Xen project’s own releases. XCP-ng, XenServer and SLES 16 ask for VT-x or AMD-V like everybody else.',
      ...xenSupport,
    },
    concerns: { guests: ['linux', 'linux-legacy', 'bsd'], engines: ['xen'] },
  },
  {
    id: 'windows-can-be-pv',
    claim: 'With PV drivers, Windows is para-virtualised.',
    truth: {
      says: 'It is hardware-assisted with para-virtual drivers. Its kernel cannot run in PV mode on any hypervisor.',
      ...xenHandbookWindows,
    },
    concerns: { guests: ['windows-server', 'windows-client', 'windows-legacy'], engines: ['xen'] },
  },
  {
    id: 'old-tools-will-do',
    claim: 'An old Windows is better off with old PV drivers than with none.',
    truth: {
      says: 'All of Xen’s Windows drivers from before May 2025 let users inside the guest become administrators, and fixed ones begin at Windows 10 and Server 2016.',
      ...xcpngVms,
    },
    concerns: { guests: ['windows-legacy'], engines: ['xen'] },
  },
];
