import { catalogue } from '#catalogue/index.ts';
import type { Link } from '#link/read-link.ts';
import type { Handout } from '#handouts/handout.ts';
import { answerRows, openQuestions } from '#result/answer-rows.ts';
import { certaintyWords, sharesInWords } from '#result/doubt-words.ts';
import { headlineOf, unansweredHeadline } from '#result/headline.ts';
import { labelsOf } from '#result/labels.ts';
import type { Doubt } from '#scoring/certainty.ts';
import { doubtSamples, doubtSeed } from '#scoring/doubt.ts';
import { pathOf } from '#scoring/path.ts';
import { reasonsFor } from '#scoring/reasons.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { weakSpots } from '#scoring/weak-spots.ts';
import { editionWords } from '#ui/edition-words.ts';
import { handoutChanges } from './handout-changes.ts';
import { factBook, type FactBook } from './handout-facts.ts';
import { handoutModes } from './handout-modes.ts';
import { handoutRanking } from './handout-ranking.ts';

interface Wanted {
  readonly link: Pick<Link, 'answers'>;
  readonly verdict: Verdict;
  readonly doubt: Doubt;
  /** the whole address of the result */
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** a clock in milliseconds, for working in short stretches */
  readonly now: () => number;
}

const labels = labelsOf(catalogue);
const named = (name: (id: string) => string, id: string) => ({ id, name: name(id) });

function sureOf(doubt: Doubt): Handout['sure'] {
  return {
    certainty: doubt.certainty,
    word: certaintyWords[doubt.certainty],
    sentence: sharesInWords(doubt, labels, 'the answers'),
    seed: doubtSeed,
    samples: doubtSamples,
    contenders: doubt.leaders.map(({ platform, ranks }) => ({ platform: named(labels.platform, platform), ranks })),
  };
}

function weightsOf({ situation: { classes, startingClasses }, weights }: Verdict): Handout['weights'] {
  return weights.map(({ group, weight }) => {
    const importance = classes[group] ?? 'nice';
    const starting = startingClasses[group] ?? importance;
    return {
      group: named(labels.group, group),
      importance,
      words: labels.importance(importance),
      otherwise: starting === importance ? undefined : labels.importance(starting),
      weight,
    };
  });
}

function weakSpotsOf(leader: string | undefined, verdict: Verdict, book: FactBook): Handout['weakSpots'] {
  if (leader === undefined) return [];
  const spots = weakSpots(reasonsFor(leader, verdict, catalogue), verdict.situation.classes);
  return spots.map(({ reason, importance }) => ({
    ...book.weighed(leader, reason, reason.weight - reason.points),
    group: labels.group(reason.group),
    importance: labels.importance(importance),
  }));
}

/** Puts together what an export says of a result. Fails when facts cannot be loaded. */
export async function handoutFor({ link, verdict, doubt, address, date, now }: Wanted): Promise<Handout> {
  const { answers } = link;
  const path = pathOf(catalogue.questions, answers);
  const leader = verdict.ranked[0]?.platform;
  const book = await factBook(labels);
  const isAnswered = Object.keys(answers).length > 0;
  const headline = isAnswered ? headlineOf(verdict, doubt, labels) : unansweredHeadline(verdict, labels);
  return {
    link: address,
    date,
    edition: named(editionWords, catalogue.edition),
    ...headline,
    answers,
    situation: answerRows(answers, catalogue, path, labels).map(({ question: { id, label }, said, idle }) => ({
      question: { id, name: label },
      said,
      idle,
    })),
    open: openQuestions(path, answers).map(({ id, label }) => ({ id, name: label })),
    assumed: verdict.situation.requirements.flatMap(({ asked, because }) =>
      asked.length === 0 && because !== undefined ? [because] : [],
    ),
    weights: weightsOf(verdict),
    sure: sureOf(doubt),
    ranking: handoutRanking(verdict, labels, book),
    ruledOut: verdict.ruledOut.map(({ platform, failures }) => ({
      platform: named(labels.platform, platform),
      failures: failures.map((check) => book.checked(platform, check)),
    })),
    weakSpots: weakSpotsOf(leader, verdict, book),
    modes: handoutModes(leader, answers, labels, book),
    changes: await handoutChanges(answers, verdict, labels, now),
  };
}
