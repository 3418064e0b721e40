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

/** Who has the first place; several when it is shared. */
export function leadersOf({ ranked }: Verdict): readonly string[] {
  return ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
}

/** Criteria that count for a verdict, by weight or as a requirement. */
export function criteriaInPlay({ situation }: Verdict): ReadonlySet<string> {
  return new Set([
    ...situation.terms.flatMap(({ criteria }) => criteria),
    ...situation.requirements.flatMap(({ alternatives }) => alternatives.map(({ criterion }) => criterion)),
  ]);
}

/** A fact that counts and that nobody knows. */
export interface OpenFact {
  readonly platform: string;
  readonly criterion: Omit<Criterion, 'reading'>;
}

/**
 * The unknown facts that count, of the first platforms.
 *
 * @param count how many platforms from the top are looked at
 */
export function openFacts(verdict: Verdict, catalogue: Catalogue, count: number): readonly OpenFact[] {
  const inPlay = criteriaInPlay(verdict);
  const platforms = new Map(catalogue.platforms.map((platform) => [platform.id, platform]));
  return verdict.ranked
    .slice(0, count)
    .flatMap(({ platform }) =>
      catalogue.criteria
        .filter(({ id }) => inPlay.has(id) && (platforms.get(platform)?.values[id] ?? 'unknown') === 'unknown')
        .map((criterion) => ({ platform, criterion })),
    );
}

/**
 * Tries an unknown fact with every value that it could have.
 *
 * @param leaders who has the first place as long as it is unknown
 * @returns the worst value for one who leads, or the first one that puts a challenger first;
 *   `undefined` when no value changes who leads
 */
export function factFlip(
  { platform, criterion }: OpenFact,
  leaders: readonly string[],
  answers: Answers,
  catalogue: Catalogue,
): FactFlip | undefined {
  const flips = possibleValues(criterion).flatMap((value): readonly FactFlip[] => {
    const then = leadersOf(recommend(answers, withFact(catalogue, platform, criterion.id, value)));
    const changed = !then.some((id) => leaders.includes(id));
    return changed ? [{ platform, criterion: criterion.id, value, leader: then[0] }] : [];
  });
  return leaders.includes(platform) ? flips.at(-1) : flips[0];
}

/** The unknown facts of the first platforms that could change who leads: to be checked before buying. */
export function factsThatMatter(
  verdict: Verdict,
  answers: Answers,
  catalogue: Catalogue,
  count: number,
): readonly FactFlip[] {
  const leaders = leadersOf(verdict);
  return openFacts(verdict, catalogue, count).flatMap((fact) => factFlip(fact, leaders, answers, catalogue) ?? []);
}
