import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '#scoring/recommend.ts';
import { reasonsFor, strengths, weaknesses } from '#scoring/reasons.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function reasons(platform: string, answers = {}) {
  return reasonsFor(platform, recommend(answers, sampleCatalogue), sampleCatalogue);
}

describe('reasons', () => {
  test('add up to the score', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const verdict = recommend(answers, sampleCatalogue);
        for (const { platform, score } of verdict.ranked) {
          const points = reasonsFor(platform, verdict, sampleCatalogue).map((reason) => reason.points);
          expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score.middle, 12);
        }
      }),
    );
  });

  test('for a platform are its good values that set it apart, and name the answer that made them count', () => {
    const [first] = strengths(reasons('amber', { budget: ['nothing'] }), 3);
    expect(first).toMatchObject({
      criterion: 'fee',
      value: 'none',
      asked: [{ question: 'budget', option: 'nothing' }],
    });
  });

  test('against a platform are its poor values that count', () => {
    const against = weaknesses(reasons('basalt'), 3);
    expect(against.map(({ criterion, value }) => [criterion, value])).toEqual([['fee', 'high']]);
  });

  test('an unknown fact is a reason neither for nor against', () => {
    const all = reasons('cobalt', { outage: ['none'] });
    const named = [...strengths(all, 9), ...weaknesses(all, 9)].map(({ criterion }) => criterion);
    expect(named).not.toContain('moving-live');
  });

  test('can be asked for of a platform that is ruled out', () => {
    expect(reasons('dolomite').map(({ criterion }) => criterion)).toEqual(['fee', 'moving-live']);
  });

  test('of a platform that is not in the catalogue are refused', () => {
    expect(() => reasons('granite')).toThrow(/no platform "granite"/);
  });
});
