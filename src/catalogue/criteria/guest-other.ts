import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-other',
  group: 'guests',
  order: 410,
  label: 'Unmodified older or rare systems (DOS, OS/2, NetWare, BeOS …) as a guest',
  reading:
    "works where the full emulated PC (IDE, floppy, old network cards) is reachable; limited where the vendor's build drops old devices or offers q35 only; no where the processor is not x86.",
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
