import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-macos',
  group: 'guests',
  order: 400,
  label: 'macOS as a guest',
  reading:
    'no on ordinary hardware, because Apple licenses macOS only on Apple hardware; limited where the product itself offers macOS guests on Apple hardware.',
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
