import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-windows-client',
  group: 'guests',
  order: 360,
  label: 'Windows 10 or 11 as a guest',
  reading:
    'Windows 10 and 11 with what 11 needs (UEFI, TPM 2.0); a missing or forgetful virtual TPM is limited only when Windows 11 needs a bypass or the vendor calls it preview.',
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
