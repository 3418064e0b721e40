import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Catalogue, Question, UsualAnswers } from '#catalogue/schema.ts';
import { howSettled, howSettledInSteps, type HowSettled } from '#scoring/how-settled.ts';
import { leastShare } from '#scoring/least-share.ts';
import { recommend } from '#scoring/recommend.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

const alike: UsualAnswers = { anywhere: {}, given: { question: 'budget', options: {} } };

/** Everything answered but the questions to be looked at; "doesn't matter" leaves the arrays out. */
const others: Answers = { storage: ['any'], owned: ['any'] };

function settledAt(answers: Answers, usual = alike, samples?: number, catalogue = sampleCatalogue): HowSettled {
  const settled = howSettled(answers, catalogue, usual, samples);
  if (settled === undefined) throw new Error('no platform is left');
  return settled;
}

const firstsOf = (answers: Answers, catalogue: Catalogue = sampleCatalogue) =>
  recommend(answers, catalogue)
    .ranked.filter(({ place }) => place === 1)
    .map(({ platform }) => platform);

describe('how settled the first place is', () => {
  // Basalt leads where no outage is allowed (75 points against 65). “Nothing” rules it out for its fee, “anything” does not.
  const beforeBudget: Answers = { ...others, outage: ['none'], chips: ['usual'] };

  test('is the share of ways to answer the rest in which the leader stays first', () => {
    const { leaders, stays, samples } = settledAt(beforeBudget);
    expect(leaders).toEqual(['basalt']);
    expect(firstsOf({ ...beforeBudget, budget: ['nothing'] })).toEqual(['cobalt']);
    expect(samples).toBe(1000);
    expect(Math.abs(stays - 1 / 2)).toBeLessThan(3 * 0.016);
  });

  test('follows the odds of the answers', () => {
    const usual: UsualAnswers = { anywhere: { budget: { anything: 9 } }, given: alike.given };
    expect(Math.abs(settledAt(beforeBudget, usual).stays - 9 / 10)).toBeLessThan(3 * 0.016);
  });

  test('counts no answer as impossible', () => {
    const usual: UsualAnswers = { anywhere: { budget: { nothing: 0 } }, given: alike.given };
    expect(settledAt(beforeBudget, usual).stays).toBeLessThan(1);
    expect(settledAt(beforeBudget, usual).stays).toBeGreaterThan(0.95);
  });

  test('is complete where nothing is open, and where “I don’t know” was said it is not', () => {
    const all: Answers = { ...beforeBudget, budget: ['anything'] };
    expect(settledAt(all)).toEqual({ leaders: ['basalt'], samples: 0, stays: 1, settled: true, questions: [] });
    expect(settledAt({ ...all, chips: ['unknown'] })).toMatchObject({ samples: 1000, settled: false });
  });

  test('leaves the weights of the groups to the person', () => {
    const { questions } = settledAt({});
    expect(questions.map(({ question }) => question)).not.toContain('priorities');
  });

  test('takes nothing from a question that the answers have made pointless', () => {
    const open = (answers: Answers) => settledAt(answers, alike, 10).questions.map(({ question }) => question);
    expect(open({ storage: ['file'] })).not.toContain('arrays');
    expect(open({ storage: ['block'] })).toContain('arrays');
    expect(open({})).toContain('arrays');
  });

  test('is not said where no platform is left', () => {
    const none: Answers = { budget: ['nothing'], outage: ['none'], chips: ['odd'] };
    expect(recommend(none, sampleCatalogue).ranked).toEqual([]);
    expect(howSettled(none, sampleCatalogue, alike)).toBeUndefined();
  });

  test('comes closer to the exact share the more ways are tried, as the square root of their number', () => {
    const usual: UsualAnswers = {
      anywhere: { outage: { none: 2 } },
      given: { question: 'budget', options: { nothing: { chips: { usual: 5 } } } },
    };
    const today = firstsOf(others);
    let exact = 0;
    for (const [budget, ofBudget] of [
      ['nothing', 1 / 2],
      ['anything', 1 / 2],
    ] as const)
      for (const [outage, ofOutage] of [
        ['hours', 1 / 3],
        ['none', 2 / 3],
      ] as const)
        for (const chips of ['usual', 'odd']) {
          const usualChip = budget === 'nothing' ? 5 / 6 : 1 / 2;
          const chance = ofBudget * ofOutage * (chips === 'usual' ? usualChip : 1 - usualChip);
          const then = firstsOf({ ...others, budget: [budget], outage: [outage], chips: [chips] });
          if (then.some((platform) => today.includes(platform))) exact += chance;
        }
    expect(exact).toBeGreaterThan(0.2);
    expect(exact).toBeLessThan(0.8);
    for (const samples of [100, 1000, 10_000]) {
      expect(Math.abs(settledAt(others, usual, samples).stays - exact)).toBeLessThan((3 * 0.5) / Math.sqrt(samples));
    }
  });

  test('gives the same numbers every time, whatever the order of the questions', () => {
    const reversed = { ...sampleCatalogue, questions: sampleCatalogue.questions.toReversed() };
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const settled = howSettled(answers, sampleCatalogue, alike, 30);
        expect(howSettled(answers, sampleCatalogue, alike, 30)).toEqual(settled);
        expect(howSettled(answers, reversed, alike, 30)).toEqual(settled);
      }),
      { numRuns: 50 },
    );
  });

  test('can be worked out in steps, each of which says how many ways were tried', () => {
    const steps = [...howSettledInSteps(beforeBudget, sampleCatalogue, alike, 5)];
    expect(steps.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(steps.slice(5))).toEqual(new Set([5]));
  });
});

describe('settled', () => {
  test('is never said of few ways, though the leader stays first in all of them', () => {
    const usual: UsualAnswers = { anywhere: { budget: { anything: 1000 } }, given: alike.given };
    const answers: Answers = { ...others, outage: ['none'], chips: ['usual'] };
    expect(settledAt(answers, usual, 30)).toMatchObject({ stays: 1, settled: false });
    expect(settledAt(answers, usual, 1000)).toMatchObject({ settled: true });
  });

  test.each([
    [0, 1, 0],
    [1, 1, 0.206_543_3],
    [10, 11, 0.622_635_4],
    [90, 100, 0.825_632_7],
    [100, 100, 0.963_005_2],
    [0, 0, 0],
  ])('rests on the lower end of the interval: %i of %i is at least %f', (hits, samples, least) => {
    expect(leastShare(hits, samples)).toBeCloseTo(least, 6);
  });
});

describe('how telling an open question is', () => {
  const byId = (settled: HowSettled, id: string) => settled.questions.find(({ question }) => question === id);

  test('of the only one is all there is to know', () => {
    const settled = settledAt({ ...others, outage: ['none'], chips: ['usual'] });
    expect(settled.questions).toEqual([
      {
        question: 'budget',
        after: 1,
        gain: 1 - settled.stays,
        standardError: expect.closeTo(Math.sqrt((settled.stays * (1 - settled.stays)) / 1000), 9),
        tells: true,
      },
    ]);
  });

  test('is how much oftener the leader after its answer comes first in the end', () => {
    // No outage, two questions open. The chip decides everything: “odd” leaves only Ember, which may not fail over, so nothing.
    // With the usual chip “nothing” leads to Cobalt, “anything” to Basalt: today’s leader is right in 1/4, after the budget in 1/2.
    const settled = settledAt({ ...others, outage: ['none'] }, alike, 10_000);
    expect(firstsOf({ ...others, outage: ['none'], chips: ['odd'] })).toEqual([]);
    expect(Math.abs(settled.stays - 1 / 4)).toBeLessThan(0.015);
    expect(Math.abs((byId(settled, 'budget')?.after ?? 0) - 1 / 2)).toBeLessThan(0.015);
    expect(byId(settled, 'chips')?.after).toBe(settled.stays);
    expect(settled.questions[0]?.question).toBe('budget');
  });

  test('is nothing where no criterion depends on it, and it changes no figure of another one', () => {
    const colour: Question = {
      id: 'colour',
      order: 5,
      kind: 'one',
      prompt: 'Which colour?',
      label: 'Colour',
      why: 'None.',
      does: 'Nothing.',
      options: [
        { id: 'red', label: 'Red' },
        { id: 'blue', label: 'Blue' },
      ],
    };
    const coloured = { ...sampleCatalogue, questions: [...sampleCatalogue.questions, colour] };
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const plain = howSettled(answers, sampleCatalogue, alike, 30);
        const settled = howSettled(answers, coloured, alike, 30);
        if (plain === undefined || settled === undefined) return;
        expect(byId(settled, 'colour')).toEqual({
          question: 'colour',
          after: settled.stays,
          gain: 0,
          standardError: 0,
          tells: false,
        });
        if (plain.samples > 0) expect(settled.stays).toBe(plain.stays);
        expect(settled.questions.filter(({ question }) => question !== 'colour')).toEqual(plain.questions);
      }),
      { numRuns: 50 },
    );
  });

  test('stands within its bounds, the most telling first', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const settled = howSettled(answers, sampleCatalogue, alike, 30);
        if (settled === undefined) return;
        const gains = settled.questions.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        for (const { after, gain, standardError, tells } of settled.questions) {
          expect(after).toBeGreaterThanOrEqual(-1e-9);
          expect(after).toBeLessThanOrEqual(1 + 1e-9);
          expect(after - settled.stays).toBeCloseTo(gain, 9);
          expect(tells).toBe(gain > 2 * standardError);
        }
      }),
      { numRuns: 50 },
    );
  });
});
