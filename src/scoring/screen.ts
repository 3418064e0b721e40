import type { Cover, Demand, PlatformValues } from '#catalogue/schema.ts';
import { effectiveValue } from './effective-value.ts';
import type { Requirement } from './situation.ts';

/** From best to worst. A fact that nobody knows does not rule a platform out. */
const outcomes = ['passes', 'notes', 'unknown', 'fails'] as const;

export type Outcome = (typeof outcomes)[number];

/** How one platform meets one requirement, and the fact that decides it. */
export interface Check {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  readonly criterion: string;
  readonly value: string | number;
}

function outcomeOf(value: string | number, demand: Demand): Outcome {
  if (value === 'unknown') return 'unknown';
  if (demand.passes.includes(String(value))) return 'passes';
  return demand.notes?.includes(String(value)) ? 'notes' : 'fails';
}

/**
 * Holds one platform against one requirement. Of several alternatives the best outcome counts: who
 * owns two kinds of storage is served by a platform that takes either.
 */
function check(platform: PlatformValues, requirement: Requirement, covers: readonly Cover[]): Check {
  let best: Check | undefined;
  for (const demand of requirement.alternatives) {
    const value = effectiveValue(platform, demand.criterion, covers);
    const outcome = outcomeOf(value, demand);
    if (best === undefined || outcomes.indexOf(outcome) < outcomes.indexOf(best.outcome)) {
      best = { requirement, outcome, criterion: demand.criterion, value };
    }
  }
  if (best === undefined) throw new RangeError('a requirement needs at least one alternative');
  return best;
}

/** A platform held against every requirement: `fails` rules it out, `notes` and `unknown` stay in and are said. */
export function screen(
  platform: PlatformValues,
  requirements: readonly Requirement[],
  covers: readonly Cover[],
): readonly Check[] {
  return requirements.map((requirement) => check(platform, requirement, covers));
}
