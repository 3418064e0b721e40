import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question, UsualAnswers } from '#catalogue/schema.ts';
import { drawAnswer, oddsOf } from '#scoring/draw-answer.ts';
import { seededRandom } from '#scoring/seeded-random.ts';
import { sampleQuestions } from '#fixtures/sample-catalogue.ts';

const questionWith = (id: string): Question => {
  const question = sampleQuestions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
};

/** How often each answer is drawn, of 20,000 draws: the standard error of a share is at most 0.0036. */
function sharesOf(id: string, odds = {}, rarest = 0): Readonly<Record<string, number>> {
  const random = seededRandom(7);
  const draws = Array.from({ length: 20_000 }, () => drawAnswer(questionWith(id), odds, random, rarest).join('.'));
  return Object.fromEntries([...Map.groupBy(draws, (draw) => draw)].map(([draw, all]) => [draw, all.length / 20_000]));
}

describe('an answer that is drawn', () => {
  test('is one option of a single choice, as often as its odds say', () => {
    const shares = sharesOf('budget', { nothing: 3 });
    expect(Object.keys(shares).toSorted()).toEqual(['anything', 'nothing']);
    expect(shares['nothing']).toBeCloseTo(3 / 4, 1);
    expect(Math.abs((shares['nothing'] ?? 0) - 3 / 4)).toBeLessThan(0.015);
  });

  test('is one of several options in 19 of 27 draws, two of them in 7, where three are alike', () => {
    // One option alone: (7/10 · 1/3) / (1 − 3/10 · 1/3) = 7/27, for each of the three.
    const shares = sharesOf('storage');
    for (const id of ['file', 'block', 'own']) expect(Math.abs((shares[id] ?? 0) - 7 / 27)).toBeLessThan(0.015);
    expect(shares['file.block.own']).toBeGreaterThan(0);
  });

  test('has the order of the options, and what stands alone stands alone', () => {
    const answers = Object.keys(sharesOf('arrays'));
    expect(new Set(answers)).toEqual(new Set(['big', 'old', 'big.old', 'no-array']));
  });

  test('is never an option with odds of 0, unless none may be that rare', () => {
    expect(Object.keys(sharesOf('budget', { nothing: 0 }))).toEqual(['anything']);
    const shares = sharesOf('budget', { nothing: 0 }, 0.02);
    expect(Math.abs((shares['nothing'] ?? 0) - 0.02 / 1.02)).toBeLessThan(0.005);
  });

  test('is the same from the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...sampleQuestions), (seed, question) => {
        const draw = () => drawAnswer(question, {}, seededRandom(seed));
        expect(draw()).toEqual(draw());
      }),
    );
  });
});

test('odds follow one answer, option by option, and fall back on what is usual everywhere', () => {
  const usual: UsualAnswers = {
    anywhere: { outage: { hours: 2, none: 5 } },
    given: { question: 'budget', options: { nothing: { outage: { none: 1 }, storage: { own: 4 } } } },
  };
  expect(oddsOf('outage', {}, usual)).toEqual({ hours: 2, none: 5 });
  expect(oddsOf('outage', { budget: ['nothing'] }, usual)).toEqual({ hours: 2, none: 1 });
  expect(oddsOf('storage', { budget: ['nothing'] }, usual)).toEqual({ own: 4 });
  expect(oddsOf('outage', { budget: ['unknown'] }, usual)).toEqual({ hours: 2, none: 5 });
  expect(oddsOf('chips', { budget: ['anything'] }, usual)).toEqual({});
});
