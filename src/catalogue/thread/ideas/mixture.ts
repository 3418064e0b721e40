import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'mixture',
  order: 60,
  title: 'The two can be mixed',
  said: 'An unchanged guest in hardware may get para-virtual drivers for its disks and its network: in theory the best of both, and the borders blur.',
  fate: 'holds',
  verdict: 'And what was the exception has become the rule, under a name of its own on each engine.',
  now: [
    {
      says: 'On Xen the drivers are in the kernel of Linux; for Windows the platform has a package of them.',
      of: ['xcp-ng', 'mode-pv-drivers', 'supported'],
    },
    {
      says: 'On KVM they are called virtio, and Windows is shown the interface of Hyper-V besides.',
      of: ['kvm-libvirt', 'mode-pv-drivers', 'supported'],
    },
    {
      says: 'On Hyper-V they are synthetic devices, and come with Windows, Linux and FreeBSD.',
      of: ['hyper-v', 'mode-pv-drivers', 'supported'],
    },
    {
      says: 'How much they gain was once measured on KVM: sequential writes twice as fast as on emulated IDE, up to three times the throughput of an emulated network card.',
      ...proxmoxVms,
    },
  ],
  section: 'hybrid',
} as const satisfies OldIdea;
