import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-windows-legacy',
  group: 'guests',
  order: 370,
  label: 'Windows Server 2012 R2 and older, XP, 7 as a guest',
  reading:
    'Everything from XP and 2003 to 2012 R2: supported when the list reaches down to XP, limited when only the newer part is listed or tools no longer exist, works when emulated devices carry it without support.',
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
