import { catalogue } from '#catalogue/index.ts';
import type { Standing } from '#compare/standing.ts';
import { readValue } from '#scoring/measure.ts';
import type { Verdict } from '#scoring/recommend.ts';

const scales = new Map(catalogue.criteria.map(({ id, scale }) => [id, scale]));

/** Reads a value on its criterion: 0…1, or `undefined` where the scale has no order or nobody knows. */
export function scoreOf(criterion: string, value: string | number): number | undefined {
  const scale = scales.get(criterion);
  return scale === undefined || scale.kind === 'unordered' ? undefined : readValue(value, scale);
}

/** What a verdict makes of every platform. */
export function standingsIn({ ranked }: Verdict): ReadonlyMap<string, Standing> {
  const places = new Map(ranked.map(({ platform, place, score }) => [platform, { place, score: score.middle }]));
  return new Map(
    catalogue.platforms.map(({ id }): [string, Standing] => {
      const own = places.get(id);
      return [id, own === undefined ? { kind: 'out' } : { kind: 'ranked', ...own }];
    }),
  );
}

/** The criteria that answers raise or require; not those that count or stand without an answer. */
export function raisedIn({ situation: { terms, requirements } }: Verdict): ReadonlySet<string> {
  const raised = terms.filter(({ asked }) => asked.length > 0).flatMap(({ criteria }) => criteria);
  const required = requirements
    .filter(({ asked }) => asked.length > 0)
    .flatMap(({ alternatives }) => alternatives.map(({ criterion }) => criterion));
  return new Set([...raised, ...required]);
}
