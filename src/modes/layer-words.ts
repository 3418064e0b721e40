import type { Layer } from '#catalogue/schema.ts';

/** How a layer of the machine is done, in a word or two. */
export const layerWords = {
  paravirtualised: 'Para-virtual',
  software: 'Emulated',
  hardware: 'By the processor',
} as const satisfies Record<Layer, string>;

/** The four layers of a machine, in the order of the spectrum. */
export const layers = [
  'Disk and network',
  'Interrupts and timers',
  'Motherboard and boot',
  'Privileged instructions, page tables',
] as const;
