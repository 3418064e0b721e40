import { bhyveManual } from '#catalogue/cited/guest-systems.ts';
import { libvirtQemu, libvirtSecureBoot, proxmoxVms, qemuHyperV, qemuKvmPv } from '#catalogue/cited/kvm.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import { suse161, suseKvm } from '#catalogue/cited/suse.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'virtio',
  order: 20,
  class: 'hybrid',
  name: 'HVM with virtio',
  label: 'virtio',
  summary:
    'A hardware-assisted guest with virtio disk, network and memory balloon, and a clock that knows the hypervisor.',
  engines: ['kvm', 'bhyve'],
  architectures: ['x86', 'arm', 'power', 'z'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pv-drivers', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['uefi', 'bios', 'machine'],
  trustedBoot: true,
  bearings: [],
  spectrum: { layers: ['paravirtualised', 'paravirtualised', 'software', 'hardware'], ...ours },
  figures: [
    {
      subject: 'Writing one large file: virtio disk against emulated IDE (bonnie++)',
      result: 'twice as fast',
      meaning: 'From the manual of 2026; the measurement behind it is old',
      year: null,
      ...proxmoxVms,
    },
    {
      subject: 'Network throughput: virtio against an emulated E1000 (iperf)',
      result: 'up to three times as much',
      meaning: 'From the manual of 2026; the measurement behind it is old',
      year: null,
      ...proxmoxVms,
    },
  ],
  says: {
    paravirtualised: [
      {
        says: 'Disk (virtio-blk, virtio-scsi), network (virtio-net), balloon, console, random numbers; the clock and parts of interrupts by features of KVM.',
        ...qemuKvmPv,
      },
      {
        says: 'For Windows, KVM imitates the interface of Hyper-V; it is off until somebody, or the manager, switches it on.',
        ...qemuHyperV,
      },
      { says: 'bhyve has the disk and network devices, and no balloon.', ...bhyveManual },
    ],
    emulated: [{ says: 'Motherboard (i440fx or q35) and firmware.', ...proxmoxVms }],
    kernel: [
      {
        says: 'Drivers only. Linux distributions know virtio-scsi since 2012, FreeBSD since 2014; Windows gets them from an ISO.',
        ...proxmoxVms,
      },
    ],
    processor: [{ says: 'KVM’s modules load only where VT-x or AMD-V is there and switched on.', ...suseKvm }],
    boot: [{ says: 'BIOS (SeaBIOS), UEFI (OVMF), the kernel directly, or the network.', ...proxmoxVms }],
    'trusted-boot': [
      {
        says: 'OVMF with Microsoft’s keys and a software TPM 2.0. The keys of 2011 ran out in June 2026; guests need those of 2023.',
        ...proxmoxVms,
      },
      { says: 'libvirt has a short form for it since 8.6.', ...libvirtSecureBoot },
    ],
    migration: [
      {
        says: 'Works between processors of one maker, with local disks too; a passed-through device prevents it.',
        ...proxmoxVms,
      },
    ],
    speed: [
      {
        says: 'Twice the sequential writes of emulated IDE, and up to three times the throughput of an emulated E1000.',
        ...proxmoxVms,
      },
    ],
    'without-drivers': [
      {
        says: 'On emulated devices expect half the sequential writes and a third of the network throughput.',
        ...proxmoxVms,
      },
    ],
    security: [
      {
        says: 'Faults of QEMU’s devices count; libvirt runs every guest in a confined domain of its own.',
        ...libvirtQemu,
      },
      { says: 'SLES 16.1 confines guests by default.', ...suse161 },
      { says: 'Proxmox VE runs QEMU as root.', ...proxmoxVms },
    ],
    status: [{ says: 'The normal way to run a guest on every KVM platform.', ...ours }],
    use: [{ says: 'Linux, Windows and BSD servers on any KVM platform or bhyve.', ...ours }],
  },
} as const satisfies Mode;
