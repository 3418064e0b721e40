import { xenSupport } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'stub-domain',
  term: 'Stub domain',
  spelled: ['stubdom', 'stubdomain', 'device model stub domain'],
  short: 'A small guest on Xen that does nothing but run the device emulator of one other guest.',
  more: 'A hole in that emulator then harms only the guest it serves.',
  see: { terms: ['control-domain', 'emulation', 'qemu'] },
  ...xenSupport,
} as const satisfies Term;
