import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '#scoring/recommend.ts';
import { reasonsFor, strengths, weaknesses, type Reason } from '#scoring/reasons.ts';
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

function reasonOf(criterion: string, score: number, weight: number, lead: number): Reason {
  const known = { low: score, middle: score, high: score };
  return { criterion, group: 'cost', value: 'x', score: known, weight, points: weight * score, lead, asked: [] };
}

const names = (some: readonly Reason[]) => some.map(({ criterion }) => criterion);

describe('the strongest reasons', () => {
  test('for are good and set it apart, those first that do so most, no more than asked for', () => {
    const all = [
      reasonOf('small lead', 1, 0.1, 0.01),
      reasonOf('large lead', 0.6, 0.1, 0.05),
      reasonOf('not good enough', 0.59, 0.5, 0.2),
      reasonOf('as good as the others', 1, 0.5, 0),
      reasonOf('middling lead', 0.8, 0.1, 0.03),
    ];
    expect(names(strengths(all, 9))).toEqual(['large lead', 'middling lead', 'small lead']);
    expect(names(strengths(all, 2))).toEqual(['large lead', 'middling lead']);
  });

  test('against are poor and count, those first that cost most, no more than asked for', () => {
    const all = [
      reasonOf('costs little', 0, 0.01, -0.1),
      reasonOf('costs much', 0.5, 0.3, -0.1),
      reasonOf('not poor enough', 0.51, 0.9, -0.1),
      reasonOf('weighs nothing', 0, 0, 0),
      reasonOf('costs something', 0.1, 0.1, 0.1),
    ];
    expect(names(weaknesses(all, 9))).toEqual(['costs much', 'costs something', 'costs little']);
    expect(names(weaknesses(all, 1))).toEqual(['costs much']);
  });
});

describe('a reason', () => {
  test('leads the average of those still in, the platform itself among them', () => {
    const verdict = recommend({}, sampleCatalogue);
    const fees = { amber: 1, basalt: 0, cobalt: 0.5 };
    expect(verdict.ranked.map(({ platform }) => platform).toSorted()).toEqual(Object.keys(fees));
    for (const [platform, score] of Object.entries(fees)) {
      const fee = reasonsFor(platform, verdict, sampleCatalogue).find(({ criterion }) => criterion === 'fee');
      expect(fee?.lead).toBeCloseTo((fee?.weight ?? 0) * (score - 0.5), 12);
    }
  });

  test('leads nobody where nobody is left', () => {
    const answers = { budget: ['nothing'], chips: ['odd'], outage: ['none'] };
    for (const { lead } of reasons('amber', answers)) expect(lead).toBe(0);
  });

  test('of several criteria names the one that decides, and of equals the first', () => {
    const deciding = (platform: string) =>
      reasons(platform, { storage: ['file', 'block'] }).find(({ group }) => group === 'disks')?.criterion;
    expect(deciding('amber')).toBe('disks-file');
    expect(deciding('basalt')).toBe('disks-block');
    expect(deciding('ember')).toBe('disks-block');
    expect(deciding('cobalt')).toBe('disks-file');
  });
});
