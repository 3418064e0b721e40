import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'zvm-machine',
  order: 90,
  class: 'hvm',
  name: 'z/VM virtual machine',
  label: 'z/VM guest',
  summary: 'The mainframe’s hardware runs the guest; z/VM shows it the machine’s own devices.',
  engines: ['zvm'],
  architectures: ['z'],
  needsExtensions: false,
  requires: [{ criterion: 'mode-hvm', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['machine'],
  trustedBoot: false,
  bearings: [],
  spectrum: { layers: ['software', 'software', 'software', 'hardware'], ...ours },
  figures: [],
  says: {
    paravirtualised: [{ says: 'Nothing is required; guests may call z/VM for services.', ...nobody }],
    emulated: [{ says: 'Disks, network and consoles as the mainframe has them.', ...nobody }],
    kernel: [{ says: 'Stays as it is, built for IBM Z.', ...nobody }],
    processor: [{ says: 'IBM Z and LinuxONE, which have run guests in hardware since the 1980s.', ...nobody }],
    boot: [{ says: 'Initial program load, as on the machine.', ...nobody }],
    'trusted-boot': [{ says: 'There is no virtual TPM.', ...nobody }],
    status: [{ says: 'Supported beside KVM.', ...nobody }],
    use: [{ says: 'Z systems that already run z/VM, and guests other than Linux.', ...ours }],
  },
} as const satisfies Mode;
