import { xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import type { Statement } from '../schema.ts';

/** What any Windows on Xen loses without Xen's drivers. */
export const windowsWithoutTools = {
  says: 'If it starts by UEFI it can neither migrate nor be suspended without the drivers.',
  ...xcpngVms,
} as const satisfies Statement;
