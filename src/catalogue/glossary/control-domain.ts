import { xenIntroduction } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'control-domain',
  term: 'Control domain',
  spelled: ['dom0', 'domain 0', 'parent partition', 'root partition'],
  short:
    'The privileged system beside the guests that creates and manages them, and that holds their drivers for the hardware.',
  more: 'On Xen it is dom0, the first domain that starts. What becomes of it becomes of every guest’s disks and networks.',
  see: { terms: ['domu', 'xen', 'stub-domain'] },
  ...xenIntroduction,
} as const satisfies Term;
