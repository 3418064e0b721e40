import { importances, type Answers, type Catalogue, type Importance } from '#catalogue/schema.ts';
import { setImportance } from '#link/set-importance.ts';
import type { WeightWay } from '#result/weight-words.ts';
import { recommend, type Verdict } from '#scoring/recommend.ts';
import { weightFlips } from '#scoring/weight-flips.ts';

/** A weight as a way to another leader, before it is known whether a class reaches it. */
export type WeightStep = Omit<WeightWay, 'reached'>;

/** Closer to nothing or to everything than this, a weight says nothing about a choice. */
const end = 0.01;

/** The weights at which the lead changes, the nearest to today's first. */
export function weightSteps({ ranked }: Verdict): readonly WeightStep[] {
  const distance = ({ today, weight }: WeightStep): number => Math.abs(weight - today);
  return weightFlips(ranked)
    .flatMap(({ group, weight: today, lower, higher }) =>
      [lower, higher].flatMap((at): readonly WeightStep[] =>
        at === undefined || at.weight < end || at.weight > 1 - end
          ? []
          : [{ group, today, weight: at.weight, leader: at.platform }],
      ),
    )
    .toSorted((a, b) => distance(a) - distance(b));
}

/** Classes in the direction of a step, the nearest first. */
function classesTowards({ today, weight }: WeightStep, current: Importance): readonly Importance[] {
  const at = importances.indexOf(current);
  return weight > today ? importances.slice(0, at).toReversed() : importances.slice(at + 1);
}

/** The class of the group, if any, that puts the same platform first; scores each one. */
export function reachedByClass(
  step: WeightStep,
  verdict: Verdict,
  answers: Answers,
  catalogue: Catalogue,
): WeightWay['reached'] {
  const question = catalogue.questions.find(({ kind }) => kind === 'classes');
  if (question === undefined) return undefined;
  const { classes, startingClasses } = verdict.situation;
  for (const importance of classesTowards(step, classes[step.group] ?? 'nice')) {
    const own = importance === startingClasses[step.group] ? undefined : importance;
    const changed = setImportance(answers, question.id, step.group, own);
    const firsts = recommend(changed, catalogue).ranked.filter(({ place }) => place === 1);
    if (firsts.length === 1 && firsts[0]?.platform === step.leader) return { importance, answers: changed };
  }
  return undefined;
}
