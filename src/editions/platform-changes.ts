import type { Catalogue, PlatformValues } from '#catalogue/schema.ts';
import type { FactChange, PlatformChange } from './change.ts';
import { paired, wasOf } from './paired.ts';

function factsOf(earlier: PlatformValues, later: PlatformValues, criteria: readonly string[]): readonly FactChange[] {
  return criteria.flatMap((criterion): readonly FactChange[] => {
    const [before, after] = [earlier.values[criterion] ?? 'unknown', later.values[criterion] ?? 'unknown'];
    if (before === after) return [];
    return [{ kind: 'fact', platform: later.id, criterion, earlier: before, later: after }];
  });
}

/**
 * Platforms that came, went or were renamed, and facts with another value on platforms that are in both.
 *
 * @param criteria ids of the criteria whose facts can be compared one by one
 */
export function platformChanges(
  earlier: Catalogue,
  later: Catalogue,
  criteria: readonly string[],
): readonly (PlatformChange | FactChange)[] {
  return paired(earlier.platforms, later.platforms).flatMap((pair): readonly (PlatformChange | FactChange)[] => {
    const platform = (pair.later ?? pair.earlier)?.id ?? '';
    if (pair.earlier === undefined || pair.later === undefined)
      return [{ kind: 'platform', was: wasOf(pair), platform }];
    const isRenamed = pair.earlier.name !== pair.later.name;
    return [
      ...(isRenamed ? [{ kind: 'platform', was: 'changed', platform } as const] : []),
      ...factsOf(pair.earlier, pair.later, criteria),
    ];
  });
}
