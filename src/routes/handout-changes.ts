import { inSlices } from '#app/in-slices.ts';
import { reachedByClass, weightSteps } from '#app/weight-ways.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { Handout } from '#handouts/handout.ts';
import { answersInWords } from '#result/answers-in-words.ts';
import { changeGroups, changeWords } from '#result/change-groups.ts';
import { factFlipWords } from '#result/fact-flip-words.ts';
import type { Labels } from '#result/labels.ts';
import { weightWords } from '#result/weight-words.ts';
import { factFlip, leadersOf, openFacts } from '#scoring/facts-that-matter.ts';
import { answerFlip, byLikelihood, otherAnswers } from '#scoring/other-answers.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { inARow } from '#ui/in-a-row.ts';
import { waysOutOf } from './ways-out.ts';

/** How many changes of each kind are named, most likely or nearest first. */
const named = { answers: 6, weights: 4 };

/** How many platforms from the top have their unknown facts looked at. */
const lookedAt = 5;

/** All of them, without holding up the page. */
function searched<Job, Found>(
  jobs: readonly Job[],
  work: (job: Job) => Found | undefined,
  now: () => number,
): Promise<readonly Found[]> {
  return new Promise((resolve) => {
    inSlices(jobs, work, (found, done) => done && resolve(found), now);
  });
}

/** What would put another platform first, in sentences. */
export async function handoutChanges(
  answers: Answers,
  verdict: Verdict,
  labels: Labels,
  now: () => number,
): Promise<Handout['changes']> {
  const leaders = leadersOf(verdict);
  const waysOut = waysOutOf(answers, verdict).map(
    ({ gives, platforms }) =>
      `Give up ${answersInWords(gives, labels)}: ${inARow(platforms.map(labels.platform), 'and')} ${platforms.length === 1 ? 'comes' : 'come'} back.`,
  );
  if (leaders.length === 0) return { answers: [], weights: [], facts: [], waysOut };
  const others = otherAnswers(answers, catalogue).toSorted(byLikelihood);
  const flips = await searched(others, (other) => answerFlip(other, leaders, catalogue), now);
  const facts = openFacts(verdict, catalogue, lookedAt);
  const factFlips = await searched(facts, (fact) => factFlip(fact, leaders, answers, catalogue), now);
  return {
    answers: changeGroups(flips)
      .slice(0, named.answers)
      .map((group) => {
        const { before, options, after } = changeWords(group, labels);
        return `${before}${inARow(options, 'or')}${after}`;
      }),
    weights: weightSteps(verdict)
      .slice(0, named.weights)
      .map((step) => {
        const reached = reachedByClass(step, verdict, answers, catalogue);
        const by = reached === undefined ? '' : `: set to “${labels.importance(reached.importance)}”, it does`;
        return `${weightWords(step, labels)}${by}.`;
      }),
    facts: factFlips.map((flip) => factFlipWords(flip, labels).join('')),
    waysOut,
  };
}
