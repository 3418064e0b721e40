import type { Reason } from '#scoring/reasons.ts';

/** The two sides of the argument about one platform, and what nobody knows of it. */
export interface Sides {
  readonly strengths: readonly Reason[];
  readonly weaknesses: readonly Reason[];
  /** criteria that count and have no known value, those first that matter most */
  readonly unknowns: readonly Reason[];
}
