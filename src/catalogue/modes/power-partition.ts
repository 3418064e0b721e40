import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { powerGuests, powerVios } from '#catalogue/cited/power.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'power-partition',
  order: 60,
  class: 'pv',
  name: 'Logical partition of a Power server',
  label: 'Partition',
  summary: 'Kernels built for Power call the hypervisor in the firmware; disk and network are virtual adapters.',
  engines: ['powervm'],
  architectures: ['power'],
  needsExtensions: false,
  requires: [{ criterion: 'mode-pv', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['machine'],
  trustedBoot: true,
  bearings: [],
  spectrum: {
    layers: ['paravirtualised', 'paravirtualised', 'paravirtualised', 'paravirtualised'],
    ...ours,
  },
  figures: [],
  says: {
    paravirtualised: [
      {
        says: 'The whole partition: every kernel for Power calls the hypervisor, without a build of its own for it.',
        ...nobody,
      },
      { says: 'Virtual SCSI, virtual Fibre Channel and shared Ethernet from the Virtual I/O Server.', ...powerVios },
    ],
    emulated: [{ says: 'Nothing of a PC.', ...nobody }],
    kernel: [{ says: 'AIX, IBM i, or Linux built for Power.', ...powerGuests }],
    processor: [{ says: 'Power; x86 modes do not exist there.', ...nobody }],
    boot: [{ says: 'The firmware of the server starts the partition.', ...nobody }],
    'trusted-boot': [{ says: 'Secure boot for AIX and recent Linux, and a virtual TPM 2.0 from Power10.', ...nobody }],
    migration: [{ says: 'Live Partition Mobility, where all disks and networks are virtual.', ...nobody }],
    status: [{ says: 'The only kind of guest on PowerVM.', ...nobody }],
    use: [{ says: 'Everything on PowerVM.', ...ours }],
  },
} as const satisfies Mode;
