import type { Answers, Catalogue, Criterion, PlatformValues } from '#catalogue/schema.ts';
import { recommend, type Verdict } from './recommend.ts';

/** A fact that would change who leads. */
export interface FactFlip {
  readonly platform: string;
  readonly criterion: string;
  /** the value that the fact would have to have */
  readonly value: string | number;
  /** who leads then; `undefined` when nothing is left */
  readonly leader: string | undefined;
}

/** The values worth trying: every word of a scale; both ends of a line. */
export function possibleValues({ scale }: Pick<Criterion, 'scale'>): readonly (string | number)[] {
  return 'steps' in scale ? Object.keys(scale.steps) : [scale.worst, scale.best];
}

/** The catalogue with one fact changed. */
export function withFact(
  catalogue: Catalogue,
  platformId: string,
  criterion: string,
  value: string | number,
): Catalogue {
  const changed = (platform: PlatformValues): PlatformValues =>
    platform.id === platformId ? { ...platform, values: { ...platform.values, [criterion]: value } } : platform;
  return { ...catalogue, platforms: catalogue.platforms.map(changed) };
}

function leadersOf({ ranked }: Verdict): readonly string[] {
  return ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
}

/** Criteria that count for a verdict, by weight or as a requirement. */
export function criteriaInPlay({ situation }: Verdict): ReadonlySet<string> {
  return new Set([
    ...situation.terms.flatMap(({ criteria }) => criteria),
    ...situation.requirements.flatMap(({ alternatives }) => alternatives.map(({ criterion }) => criterion)),
  ]);
}

/**
 * The unknown facts of the first platforms that could change who leads: to be checked before buying. Each
 * is tried with every value that it could have.
 *
 * @param count how many platforms from the top are looked at
 * @returns one entry for each unknown fact that matters, with the worst value for the leader or the first
 *   one that puts a challenger first
 */
export function factsThatMatter(
  verdict: Verdict,
  answers: Answers,
  catalogue: Catalogue,
  count: number,
): readonly FactFlip[] {
  const inPlay = criteriaInPlay(verdict);
  const leaders = leadersOf(verdict);
  const top = verdict.ranked.slice(0, count).map(({ platform }) => platform);
  return catalogue.platforms
    .filter(({ id }) => top.includes(id))
    .toSorted((a, b) => top.indexOf(a.id) - top.indexOf(b.id))
    .flatMap((platform) =>
      catalogue.criteria
        .filter(({ id }) => inPlay.has(id) && (platform.values[id] ?? 'unknown') === 'unknown')
        .flatMap((criterion) => {
          const flips = possibleValues(criterion).flatMap((value): readonly FactFlip[] => {
            const then = leadersOf(recommend(answers, withFact(catalogue, platform.id, criterion.id, value)));
            const changed = !then.some((id) => leaders.includes(id));
            return changed ? [{ platform: platform.id, criterion: criterion.id, value, leader: then[0] }] : [];
          });
          const worst = leaders.includes(platform.id) ? flips.at(-1) : flips[0];
          return worst === undefined ? [] : [worst];
        }),
    );
}
