import type { Fit, Firmware } from '#catalogue/schema.ts';
import type { Mark } from '#ui/cell-mark.ts';

/** How well a system runs in a mode, in a word, and the sign before it. */
export const fitWords = {
  best: { words: 'Best', mark: '4' },
  works: { words: 'Works', mark: '3' },
  converted: { words: 'Once converted', mark: '2' },
  avoid: { words: 'Avoid', mark: '1' },
  never: { words: 'Never', mark: '0' },
  unknown: { words: 'Unknown', mark: 'unknown' },
} as const satisfies Record<Fit, { readonly words: string; readonly mark: Mark }>;

/** Firmware as people say it. */
export const firmwareWords = {
  uefi: 'UEFI',
  bios: 'BIOS',
  kernel: 'the kernel itself',
  machine: 'the machine’s own firmware',
} as const satisfies Record<Firmware, string>;
