import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { xenConfig, xenPvh, xenSupport } from '#catalogue/cited/xen.ts';
import type { ModeId } from '#catalogue/entries.ts';
import type { Way } from '../schema.ts';

/** The modes in which a system cannot run whose kernel nobody may change. */
export const closedKernel = {
  pv: {
    fit: 'never',
    because: { says: 'Its kernel would have to be built for Xen, and cannot be.', ...xenSupport },
  },
  pvh: { fit: 'never', because: { says: 'Its kernel would have to know PVH, and does not.', ...xenPvh } },
  vmi: { fit: 'never', because: { says: 'Only Linux kernels were built for it.', ...nobody } },
} as const satisfies Partial<Record<ModeId, Way>>;

const noDrivers = {
  fit: 'never',
  because: { says: 'There are no such drivers for it; it runs on emulated devices.', ...ours },
} as const satisfies Way;

/** A system that nobody writes drivers for any more: a full emulated PC or nothing. */
export const emulatedOnly = {
  ...closedKernel,
  hvm: {
    fit: 'best',
    because: { says: 'Needs nothing from the guest: a complete PC with emulated disk and network.', ...xenConfig },
    firmware: ['bios'],
  },
  pvhvm: noDrivers,
  virtio: noDrivers,
  'vmware-tools': noDrivers,
  'hyper-v-integration': noDrivers,
  'virtualbox-providers': noDrivers,
  'binary-translation': {
    fit: 'works',
    because: { says: 'Needs neither drivers nor help from the processor.', ...nobody },
  },
} as const satisfies Partial<Record<ModeId, Way>>;
