import { proxmoxVms } from './cited/kvm.ts';
import { nobody, ours } from './cited/nobody.ts';
import { qubesModes } from './cited/qubes.ts';
import { xenConfig, xenSpectrum, xenSupport } from './cited/xen.ts';
import type { ModeKind } from './mode-reference-shapes.ts';

/** The four kinds of modes, from the oldest idea to the one that came last. */
export const modeKinds = [
  {
    id: 'pv',
    name: 'Para-virtualisation',
    label: 'PV',
    says: [
      {
        says: 'The guest’s kernel was built for the hypervisor: where it would touch hardware, it calls the hypervisor instead, and its drivers hand their requests to back ends outside.',
        ...xenSpectrum,
      },
      {
        says: 'There is no firmware and nothing is emulated, and the processor needs no help for virtualisation.',
        ...xenSupport,
      },
    ],
    choose: {
      says: 'Choose it when an old PV Linux must go on running until it is converted, or when the hosts have neither VT-x nor AMD-V.',
      ...ours,
    },
  },
  {
    id: 'hvm',
    name: 'Hardware-assisted virtualisation',
    label: 'HVM',
    says: [
      {
        says: 'A system as it comes from its maker finds what looks like a whole PC: firmware, motherboard, disks and network cards are emulated in software.',
        ...xenSpectrum,
      },
      {
        says: 'Its privileged instructions are carried out by the processor, with VT-x or AMD-V; what is slow are the emulated disks and cards.',
        ...proxmoxVms,
      },
    ],
    choose: {
      says: 'Choose it when a system has no drivers for the hypervisor, or to install one until its drivers are there.',
      ...ours,
    },
  },
  {
    id: 'hybrid',
    name: 'HVM with para-virtual drivers',
    label: 'Hybrid',
    says: [
      {
        says: 'The same system, firmware and processor as in HVM; but its disk and network drivers know the hypervisor and hand whole requests to it, so that the slow part is gone.',
        ...xenSpectrum,
      },
      {
        says: 'Every engine has its own: Xen’s PV drivers (PVHVM), virtio on KVM and bhyve, PVSCSI and VMXNET3 on VMware, VMBus on Hyper-V.',
        ...nobody,
      },
    ],
    choose: {
      says: 'Choose it when in doubt: it is the usual mode of servers on every engine for x86, and the fastest that Windows has.',
      ...ours,
    },
  },
  {
    id: 'pvh',
    name: 'PV inside a hardware container',
    label: 'PVH',
    says: [
      {
        says: 'It starts and talks as in PV, without firmware and with PV drivers; but the processor carries out its privileged instructions and keeps its page tables apart.',
        ...xenConfig,
      },
      {
        says: 'No emulator stands beside it, so a guest finds the least to attack. Only Xen offers it.',
        ...qubesModes,
      },
    ],
    choose: {
      says: 'Choose it when Linux or FreeBSD runs on Xen, isolation counts, and neither UEFI nor a physical device is needed.',
      ...ours,
    },
  },
] as const satisfies readonly ModeKind[];
