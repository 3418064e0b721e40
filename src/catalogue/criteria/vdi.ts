import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'vdi',
  group: 'workloads',
  order: 720,
  label: 'Virtual desktops with a supported broker',
  reading:
    'A broker that somebody supports on this platform: first-party = included or paid-edition; a broker maker that names the platform among those it supports (Citrix, Omnissa, Leostream, Parallels, Inuvika) = third-party; only a connector in the code of the UDS broker, own VM pools or test-only validation = limited; nothing known of any broker = no.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
