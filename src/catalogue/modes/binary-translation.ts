import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { vmwareEpt } from '#catalogue/cited/vmware.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'binary-translation',
  order: 100,
  class: 'hvm',
  name: 'Full virtualisation by binary translation',
  label: 'Binary translation',
  summary:
    'The hypervisor rewrites the guest’s privileged instructions while it runs, so that neither the system nor the processor has to know.',
  engines: ['vmware'],
  architectures: ['x86'],
  needsExtensions: false,
  requires: [{ criterion: 'host-without-vt', passes: ['yes'] }],
  outlook: 'ended',
  firmware: ['bios'],
  trustedBoot: false,
  bearings: [],
  spectrum: { layers: ['software', 'software', 'software', 'software'], ...ours },
  figures: [],
  says: {
    paravirtualised: [{ says: 'Nothing; disk and network drivers could be added.', ...nobody }],
    emulated: [{ says: 'The whole PC, and the privileged instructions too.', ...vmwareEpt }],
    kernel: [{ says: 'Stays as it is.', ...nobody }],
    processor: [{ says: 'Any x86; VT-x was needed only for 64-bit guests on Intel.', ...nobody }],
    boot: [{ says: 'BIOS.', ...nobody }],
    'trusted-boot': [{ says: 'No; it is older than both.', ...nobody }],
    speed: [{ says: 'Faster than the first processors with VT-x, until nested paging came.', ...nobody }],
    status: [{ says: 'History: products that are still made ask for VT-x or AMD-V.', ...nobody }],
    use: [{ says: 'Nothing any more; it explains why VMware once ran Windows on any PC.', ...ours }],
    avoid: [{ says: 'All of it: what offers it has had no fixes for years.', ...ours }],
  },
} as const satisfies Mode;
