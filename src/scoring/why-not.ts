import type { Answers, Catalogue } from '#catalogue/schema.ts';
import { criteriaInPlay, possibleValues, withFact, type FactFlip } from './facts-that-matter.ts';
import { byLikelihood, otherAnswers, type AnswerFlip } from './other-answers.ts';
import { recommend, type Ranked, type Verdict } from './recommend.ts';
import type { Check } from './screen.ts';
import { crossing, leadLine } from './weight-flips.ts';

/** How much of the distance to the leader a group makes up; negative where the platform is ahead. */
export interface GroupLoss {
  readonly group: string;
  readonly points: number;
}

/** The least that would bring a platform to the top; each part `undefined` where nothing of the kind would. */
export interface WayToTheTop {
  readonly answer: AnswerFlip | undefined;
  /** the weight that one group would need, the others keeping their proportions */
  readonly weight: { readonly group: string; readonly weight: number } | undefined;
  readonly fact: FactFlip | undefined;
}

export type WhyNot =
  | { readonly kind: 'first' }
  | {
      readonly kind: 'behind';
      readonly place: number;
      readonly leader: string;
      readonly losses: readonly GroupLoss[];
      readonly way: WayToTheTop;
    }
  | { readonly kind: 'ruled out'; readonly failures: readonly Check[]; readonly way: WayToTheTop };

/** Work that may pause after each scoring, so that a page can paint in between. */
export type Steps<Result> = Generator<undefined, Result>;

function leads(verdict: Verdict, platform: string): boolean {
  return verdict.ranked.some((each) => each.platform === platform && each.place === 1);
}

/** One answer, the most likely first, after which the platform leads. */
function* oneAnswer(platform: string, answers: Answers, catalogue: Catalogue): Steps<AnswerFlip | undefined> {
  for (const other of otherAnswers(answers, catalogue).toSorted(byLikelihood)) {
    if (leads(recommend(other.answers, catalogue), platform)) return { ...other, leader: platform };
    yield;
  }
  return undefined;
}

/** The weight of one group, nearest to today's, at which the platform is ahead of every other. */
function oneWeight(own: Ranked, ranked: readonly Ranked[]): WayToTheTop['weight'] {
  const found = own.contributions.flatMap(({ group, weight: today }, column) => {
    const lines = ranked.filter((other) => other !== own).map((other) => leadLine(own, other, column));
    const candidates = lines.flatMap((line) => (line && crossing(line)) ?? []);
    const enough = candidates.filter((weight) =>
      lines.every((line) => line !== undefined && weight * line.own + (1 - weight) * line.rest > -1e-9),
    );
    return enough.map((weight) => ({ group, weight, step: Math.abs(weight - today) }));
  });
  const [nearest] = found.toSorted((a, b) => a.step - b.step);
  return nearest && { group: nearest.group, weight: nearest.weight };
}

/** One fact of the platform that, were it better, would bring it to the top; the one that is least away. */
function* oneFact(
  platform: string,
  verdict: Verdict,
  answers: Answers,
  catalogue: Catalogue,
): Steps<FactFlip | undefined> {
  const inPlay = criteriaInPlay(verdict);
  for (const criterion of catalogue.criteria) {
    if (!inPlay.has(criterion.id)) continue;
    for (const value of possibleValues(criterion).toReversed()) {
      const then = recommend(answers, withFact(catalogue, platform, criterion.id, value));
      if (leads(then, platform)) return { platform, criterion: criterion.id, value, leader: platform };
      yield;
    }
  }
  return undefined;
}

/**
 * Why a platform is not the first, worked out in steps of about one scoring each.
 *
 * @throws {RangeError} at the first step, when the catalogue has no such platform
 */
export function* whyNotInSteps(platform: string, answers: Answers, catalogue: Catalogue): Steps<WhyNot> {
  const verdict = recommend(answers, catalogue);
  const [leader] = verdict.ranked;
  const own = verdict.ranked.find((each) => each.platform === platform);
  const out = verdict.ruledOut.find((each) => each.platform === platform);
  if (own === undefined && out === undefined) throw new RangeError(`the catalogue has no platform "${platform}"`);
  if (own?.place === 1) return { kind: 'first' };
  const way: WayToTheTop = {
    answer: yield* oneAnswer(platform, answers, catalogue),
    weight: own && oneWeight(own, verdict.ranked),
    fact: yield* oneFact(platform, verdict, answers, catalogue),
  };
  if (out !== undefined) return { kind: 'ruled out', failures: out.failures, way };
  const losses = (leader?.contributions ?? []).map(({ group, points }, column) => ({
    group,
    points: points.middle - (own?.contributions[column]?.points.middle ?? 0),
  }));
  return {
    kind: 'behind',
    place: own?.place ?? 0,
    leader: leader?.platform ?? platform,
    losses: losses.toSorted((a, b) => b.points - a.points),
    way,
  };
}

/**
 * Why a platform is not the first: what rules it out, or the groups in which it loses most against the
 * leader, and the least that would bring it to the top.
 *
 * @throws {RangeError} when the catalogue has no such platform
 */
export function whyNot(platform: string, answers: Answers, catalogue: Catalogue): WhyNot {
  const steps = whyNotInSteps(platform, answers, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
