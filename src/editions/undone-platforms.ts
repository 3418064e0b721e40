import type { Catalogue, PlatformValues } from '#catalogue/schema.ts';
import type { Change, CriterionChange } from './change.ts';
import { isOnScale } from './on-scale.ts';

type Values = PlatformValues['values'];

/** Values that the criteria in play can read; what they cannot is left out, and so unknown. */
function readable(values: Values, criteria: Catalogue['criteria']): Values {
  const kept = criteria.flatMap(({ id, scale }) => {
    const value = values[id];
    return value !== undefined && isOnScale(scale, value) ? [[id, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Values by criterion that go back to what they were, by platform. */
function valuesBack(changes: readonly Change[]): ReadonlyMap<string, Values> {
  const facts = changes.filter((change) => change.kind === 'fact');
  const byPlatform = Map.groupBy(facts, ({ platform }) => platform);
  const own = [...byPlatform].map(
    ([platform, list]) =>
      [platform, Object.fromEntries(list.map(({ criterion, earlier }) => [criterion, earlier]))] as const,
  );
  return new Map(own);
}

/** A platform that is in both catalogues, with what goes back. */
function withBack(
  later: PlatformValues,
  earlier: PlatformValues,
  facts: Values,
  rows: readonly CriterionChange[],
): Values {
  const ofRows = rows.flatMap(({ criterion }) => {
    const value = earlier.values[criterion];
    return value === undefined ? [] : [[criterion, value] as const];
  });
  return { ...later.values, ...facts, ...Object.fromEntries(ofRows) };
}

/**
 * The platforms of the later catalogue with some changes taken back.
 *
 * @param criteria the criteria that they are going to be read with
 */
export function undonePlatforms(
  changes: readonly Change[],
  criteria: Catalogue['criteria'],
  earlier: Catalogue,
  later: Catalogue,
): Catalogue['platforms'] {
  const before = new Map(earlier.platforms.map((platform) => [platform.id, platform]));
  const undone = changes.filter((change) => change.kind === 'platform');
  const is = (was: string) => new Set(undone.filter((change) => change.was === was).map(({ platform }) => platform));
  const [added, removed, renamed] = [is('added'), is('removed'), is('changed')];
  const rows = changes.filter((change) => change.kind === 'criterion').filter(({ withFacts }) => withFacts);
  const back = valuesBack(changes);
  const kept = later.platforms.flatMap((platform): readonly PlatformValues[] => {
    const former = before.get(platform.id);
    if (former === undefined) {
      if (added.has(platform.id)) return [];
      return rows.length === 0 ? [platform] : [{ ...platform, values: readable(platform.values, criteria) }];
    }
    const facts = back.get(platform.id);
    const name = renamed.has(platform.id) ? former.name : platform.name;
    if (facts === undefined && rows.length === 0 && name === platform.name) return [platform];
    const values = withBack(platform, former, facts ?? {}, rows);
    return [{ ...platform, name, values: rows.length === 0 ? values : readable(values, criteria) }];
  });
  const returned = earlier.platforms
    .filter(({ id }) => removed.has(id))
    .map((platform) => ({ ...platform, values: readable(platform.values, criteria) }));
  return [...kept, ...returned];
}
