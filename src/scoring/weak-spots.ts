import type { Importance } from '#catalogue/schema.ts';
import type { Reason } from './reasons.ts';

/** A criterion on which a platform stands at the low end, in a group that the answers or the person made matter. */
export interface WeakSpot {
  readonly reason: Reason;
  readonly importance: 'critical' | 'important';
}

/** Up to here, a known reading is at the low end of its scale. */
export const lowEnd = 0.25;

/** Share of the whole from which a criterion is noticed: three points of a hundred. */
export const noticed = 0.03;

function mattering(importance: Importance | undefined): WeakSpot['importance'] | undefined {
  return importance === 'critical' || importance === 'important' ? importance : undefined;
}

/**
 * What should be read before the praise: in critical and important groups, the criteria on which the
 * platform stands at the low end and that weigh noticeably. Unknown facts are none: they are named as unknown.
 *
 * @param reasons of one platform
 * @param classes importance of each group
 * @returns in critical groups first, then those that cost most
 */
export function weakSpots(
  reasons: readonly Reason[],
  classes: Readonly<Record<string, Importance>>,
): readonly WeakSpot[] {
  const loss = ({ reason: { weight, points } }: WeakSpot): number => weight - points;
  return reasons
    .flatMap((reason): readonly WeakSpot[] => {
      const importance = mattering(classes[reason.group]);
      const counts = reason.score.high <= lowEnd && reason.weight >= noticed;
      return importance === undefined || !counts ? [] : [{ reason, importance }];
    })
    .toSorted((a, b) => Number(b.importance === 'critical') - Number(a.importance === 'critical') || loss(b) - loss(a));
}
