import type { Reason } from '#scoring/reasons.ts';

/** The two sides of the argument about one platform. */
export interface Sides {
  readonly strengths: readonly Reason[];
  readonly weaknesses: readonly Reason[];
}
