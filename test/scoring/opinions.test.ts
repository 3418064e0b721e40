import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { answerKey, answerLines } from '#scoring/answer-lines.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { exchangesOf, outcomeOf } from '#scoring/exchange.ts';
import { leadersOf } from '#scoring/facts-that-matter.ts';
import { amongFirst, candidatesFor, leastRegret } from '#scoring/least-regret.ts';
import { poolPlaces } from '#scoring/pooled-places.ts';
import { recommend } from '#scoring/recommend.ts';
import { excludedLeaders, turningPoints } from '#scoring/turning-points.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

const verdictsOf = (opinions: readonly Answers[]) => opinions.map((answers) => recommend(answers, sampleCatalogue));

function compare(opinions: readonly Answers[]) {
  const verdicts = verdictsOf(opinions);
  const lines = answerLines(opinions, sampleCatalogue);
  const outcomes = exchangesOf(opinions, lines).map((exchange) => outcomeOf(exchange, verdicts, sampleCatalogue));
  return { lines, outcomes, points: turningPoints(lines, outcomes, excludedLeaders(verdicts)) };
}

/** Amber leads and basalt is too dear; basalt leads and amber restarts nothing; cobalt is in for both. */
const frugal: Answers = { budget: ['nothing'] };
const careful: Answers = { outage: ['none'] };

const anyOpinions = fc.array(anyAnswers(sampleCatalogue), { minLength: 1, maxLength: 4 });

describe('answers side by side', () => {
  test('are one line for each question to which somebody says something', () => {
    expect(answerLines([frugal, { ...careful, budget: ['nothing'] }], sampleCatalogue)).toEqual([
      { question: 'budget', said: [['nothing'], ['nothing']], counts: [true, true], isSame: true },
      { question: 'outage', said: [[], ['none']], counts: [true, true], isSame: false },
    ]);
  });

  test('take “I don’t know” for no answer, “doesn’t matter” for one, and no order for a difference', () => {
    const lines = answerLines(
      [{ budget: ['unknown'], outage: ['any'], storage: ['block', 'file'] }, { storage: ['file', 'block'] }],
      sampleCatalogue,
    );
    expect(lines.map(({ question, isSame }) => [question, isSame])).toEqual([
      ['outage', false],
      ['storage', true],
    ]);
  });

  test('say which of them count for nothing after other answers', () => {
    const [, arrays] = answerLines([{ storage: ['file'], arrays: ['big'] }, { arrays: ['big'] }], sampleCatalogue);
    expect(arrays).toMatchObject({ question: 'arrays', counts: [false, true], isSame: true });
  });
});

describe('an exchange', () => {
  test('gives each opinion each other answer once, and says whose it is', () => {
    const opinions: readonly Answers[] = [frugal, { budget: ['anything'] }, { budget: ['anything'], outage: ['none'] }];
    const [budget] = answerLines(opinions, sampleCatalogue);
    const exchanges = exchangesOf(opinions, budget === undefined ? [] : [budget]);
    expect(exchanges.map(({ opinion, from }) => [opinion, from])).toEqual([
      [0, [1, 2]],
      [1, [0]],
      [2, [0]],
    ]);
    expect(exchanges[2]?.answers).toEqual({ budget: ['nothing'], outage: ['none'] });
  });

  test('names who leads then, by how much, and what rules the former leader out', () => {
    const { outcomes } = compare([frugal, careful]);
    const of = (question: string, opinion: number) =>
      outcomes.find(({ exchange }) => exchange.question === question && exchange.opinion === opinion);
    expect(of('outage', 0)).toMatchObject({ leaders: ['cobalt'], moved: true, lead: { rival: 'cobalt' } });
    expect(of('outage', 0)?.lead?.after).toBeUndefined();
    expect(of('outage', 0)?.ruledOut[0]).toMatchObject({ platform: 'amber', failures: [{ criterion: 'restart' }] });
    expect(of('outage', 1)).toMatchObject({ leaders: ['amber'], moved: true, freed: ['amber'], ruledOut: [] });
    expect(of('outage', 1)?.lead?.after).toBeCloseTo(-0.2, 12);
    expect(of('budget', 0)).toMatchObject({ leaders: ['amber'], moved: false, freed: ['basalt'] });
    expect(of('budget', 0)?.lead).toMatchObject({ leader: 'amber', rival: 'basalt', before: undefined });
  });

  test('leaves nobody where nobody is left', () => {
    const { outcomes } = compare([{ chips: ['odd'] }, { outage: ['none'] }]);
    const emptied = outcomes.find(({ exchange }) => exchange.question === 'outage' && exchange.opinion === 0);
    expect(emptied).toMatchObject({ leaders: [], moved: true, lead: undefined });
    expect(emptied?.ruledOut.map(({ platform }) => platform)).toEqual(['ember']);
  });

  test('of the only answer that differs leads where the other one stands', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), fc.nat(), (answers, seed) => {
        const questions = sampleCatalogue.questions.filter(({ options }) => options.length > 1);
        const { id, options } = questions[seed % questions.length]!;
        const other = { ...answers, [id]: [options[seed % options.length]!.id] };
        const verdicts = verdictsOf([answers, other]);
        const { outcomes } = compare([answers, other]);
        expect(outcomes).toHaveLength(answerKey(answers[id]) === answerKey(other[id]) ? 0 : 2);
        for (const { exchange, leaders, moved } of outcomes) {
          const [own, theirs] = [exchange.opinion, 1 - exchange.opinion].map((at) => leadersOf(verdicts[at]!));
          expect(leaders).toEqual(theirs);
          const stays = theirs!.some((platform) => own!.includes(platform)) || [...own!, ...theirs!].length === 0;
          expect(moved).toBe(!stays);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what opinions part over', () => {
  test('is named most decisive first', () => {
    const { points } = compare([frugal, { ...careful, arrays: ['no-array'], owned: ['contract'] }]);
    expect(points.map(({ line, moves, outcomes }) => [line.question, moves, outcomes.length])).toEqual([
      ['outage', 1, 2],
      ['owned', 1, 2],
      ['budget', 0, 2],
      ['arrays', 0, 2],
    ]);
    expect(points.map(({ excluded }) => excluded.length)).toEqual([1, 0, 1, 0]);
    const still = compare([{}, { chips: ['usual'], priorities: ['cost-critical'] }]).points;
    expect(still.map(({ line, moves, shift }) => [line.question, moves, shift > 0])).toEqual([
      ['priorities', 0, true],
      ['chips', 0, false],
    ]);
  });

  test('names the requirement that rules out whom the other one leads to, at the question that it comes from', () => {
    const { points } = compare([frugal, careful]);
    const excluded = Object.fromEntries(points.map((point) => [point.line.question, point.excluded]));
    expect(excluded['outage']).toMatchObject([{ platform: 'amber', leadsFor: [0], opinion: 1 }]);
    expect(excluded['budget']).toMatchObject([
      { platform: 'basalt', leadsFor: [1], opinion: 0, failures: [{ criterion: 'fee', value: 'high' }] },
    ]);
  });

  test('is nothing where all say the same', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        expect(compare([answers, answers, answers]).points).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the platform that loses least', () => {
  test('is the one whose largest distance to a leader is smallest', () => {
    const candidates = candidatesFor(verdictsOf([frugal, careful]));
    const [least] = leastRegret(candidates);
    expect(least?.platform).toBe('cobalt');
    expect(least?.regret).toBeCloseTo(0.35, 12);
    expect(least?.standings).toMatchObject([
      { kind: 'ranked', place: 2, score: 0.5 },
      { kind: 'ranked', place: 2, score: expect.closeTo(0.65, 12) },
    ]);
    expect(candidates.slice(1).map(({ platform, ruledOutFor }) => [platform, ruledOutFor])).toEqual([
      ['amber', 1],
      ['basalt', 1],
    ]);
    expect(candidates[2]?.standings[0]).toMatchObject({ kind: 'ruled out', failures: [{ criterion: 'fee' }] });
  });

  test('is shared where the distances are the same', () => {
    expect(leastRegret(candidatesFor(verdictsOf([{ storage: ['block'] }]))).map(({ platform }) => platform)).toEqual([
      'basalt',
      'cobalt',
    ]);
  });

  test('is looked for among those that the fewest rule out, where nobody is in for all', () => {
    const candidates = candidatesFor(verdictsOf([{ chips: ['odd'] }, {}, frugal]));
    expect(candidates.every(({ ruledOutFor }) => ruledOutFor > 0)).toBe(true);
    expect(leastRegret(candidates).map(({ platform }) => platform)).toEqual(['amber']);
  });

  test('is there whatever is said: no other one loses less, and whose turn it is to speak changes nothing', () => {
    fc.assert(
      fc.property(anyOpinions, (opinions) => {
        const verdicts = verdictsOf(opinions);
        const candidates = candidatesFor(verdicts);
        const least = leastRegret(candidates);
        for (const best of least)
          for (const other of candidates)
            if (other.ruledOutFor === best.ruledOutFor) expect(best.regret).toBeLessThanOrEqual(other.regret + 1e-9);
            else expect(best.ruledOutFor).toBeLessThan(other.ruledOutFor);
        for (const { standings } of candidates)
          standings.forEach((standing, at) => {
            if (standing.kind === 'ruled out') expect(standing.failures).not.toEqual([]);
            else expect(standing.place === 1).toBe(standing.behind < 1e-9);
            expect(verdicts[at]).toBeDefined();
          });
        const turned = leastRegret(candidatesFor(verdicts.toReversed()));
        expect(turned.map(({ platform }) => platform).toSorted()).toEqual(
          least.map(({ platform }) => platform).toSorted(),
        );
        if (opinions.length === 1) expect(least.map(({ platform }) => platform)).toEqual(leadersOf(verdicts[0]!));
      }),
      { numRuns: 60 },
    );
  });

  test('is not all that they agree on: whoever is among the first for all is named', () => {
    const candidates = candidatesFor(verdictsOf([{ budget: ['anything'] }, { outage: ['hours'] }]));
    expect(amongFirst(candidates, 2).map(({ platform }) => platform)).toEqual(['cobalt']);
    expect(amongFirst(candidates, 3)).toHaveLength(3);
  });
});

describe('the weightings of all opinions together', () => {
  const solve = (answers: Answers) => {
    const problem = doubtProblem(recommend(answers, sampleCatalogue), sampleCatalogue);
    return { platforms: problem.platforms, ranks: solveDoubt(problem).ranks };
  };
  const [one, other] = [solve(frugal), solve(careful)];

  test('count the same for each: of equal opinions they are the opinion’s own', () => {
    const pooled = poolPlaces([one, one]);
    for (const { platform, ranks } of pooled)
      ranks.forEach((share, place) =>
        expect(share).toBeCloseTo(one.ranks[one.platforms.indexOf(platform)]![place]!, 12),
      );
  });

  test('give no place to whom an opinion rules out', () => {
    const pooled = poolPlaces([one, other]);
    expect(pooled.map(({ platform, ruledOutFor }) => [platform, ruledOutFor])).toEqual([
      ['amber', 1],
      ['basalt', 1],
      ['cobalt', 0],
    ]);
    for (const { ranks, ruledOutFor } of pooled) {
      expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 - ruledOutFor / 2, 12);
    }
  });

  test('of an opinion for which nothing is left give no place to anybody', () => {
    const pooled = poolPlaces([one, { platforms: [], ranks: [] }]);
    expect(pooled[0]?.ranks[0]).toBeCloseTo(one.ranks[0]![0]! / 2, 12);
    expect(poolPlaces([])).toEqual([]);
  });
});
