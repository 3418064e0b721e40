import { nobody } from '#catalogue/cited/nobody.ts';
import { qubesWindows } from '#catalogue/cited/qubes.ts';
import { xenHandbookWindows } from '#catalogue/cited/xen.ts';
import type { ModeId } from '#catalogue/entries.ts';
import type { Way } from '../schema.ts';

/** The modes in which no Windows of any age runs. */
export const windowsNever = {
  pv: {
    fit: 'never',
    because: {
      says: 'Windows cannot be para-virtualised: nobody but Microsoft may change its kernel.',
      ...xenHandbookWindows,
    },
  },
  pvh: { fit: 'never', because: { says: 'Windows does not know how to start as PVH.', ...qubesWindows } },
  vmi: { fit: 'never', because: { says: 'Only Linux kernels were built for it.', ...nobody } },
} as const satisfies Partial<Record<ModeId, Way>>;
