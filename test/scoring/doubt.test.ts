import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { recommend } from '#scoring/recommend.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function problemOf(answers: Answers, catalogue = sampleCatalogue) {
  return doubtProblem(recommend(answers, catalogue), catalogue);
}

function doubtOf(answers: Answers, catalogue = sampleCatalogue) {
  const problem = problemOf(answers, catalogue);
  return readDoubt(problem, solveDoubt(problem));
}

describe('what there is to doubt', () => {
  test('are the platforms still in, the groups that count, and the classes they are in', () => {
    const problem = problemOf({ outage: ['none'] });
    expect(problem.platforms).toEqual(['basalt', 'cobalt']);
    expect(problem.groups).toEqual(['cost', 'uptime']);
    expect(problem.classes).toEqual([[1], [0]]);
  });

  test('is a range for every unknown fact, and nothing for a known one', () => {
    const problem = problemOf({ outage: ['none'] });
    expect(problem.open).toEqual([{ cell: 3, share: 0.6, low: 0, high: 1 }]);
    expect([...problem.known]).toEqual([0, 1, 0.5, 0.4]);
  });

  test('at the middle of every range is the score', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const verdict = recommend(answers, sampleCatalogue);
        const { platforms, groups, known, open } = doubtProblem(verdict, sampleCatalogue);
        const table = [...known];
        for (const { cell, share, low, high } of open) table[cell] = (table[cell] ?? 0) + share * ((low + high) / 2);
        const weights = verdict.weights.filter(({ weight }) => weight > 0).map(({ weight }) => weight);
        platforms.forEach((_, i) => {
          const score = weights.reduce((sum, weight, g) => sum + weight * (table[i * groups.length + g] ?? 0), 0);
          expect(score).toBeCloseTo(verdict.ranked[i]?.score.middle ?? Number.NaN, 9);
        });
      }),
    );
  });
});

describe('how sure', () => {
  test('the same answers give the same numbers, every time', () => {
    expect(doubtOf({ outage: ['none'] })).toEqual(doubtOf({ outage: ['none'] }));
  });

  test('a platform that is best in everything is clear, under any weights', () => {
    const best = { fee: 'none', 'moving-live': 'yes' };
    const platforms = sampleCatalogue.platforms.map((each) =>
      each.id === 'amber' ? { ...each, values: { ...each.values, ...best } } : each,
    );
    const doubt = doubtOf({}, { ...sampleCatalogue, platforms });
    expect(doubt).toMatchObject({ certainty: 'clear', named: ['amber'] });
    expect(doubt.contenders[0]?.first).toBe(1);
  });

  test.each([
    [[0.8, 0.2], ['p0'], 'clear', ['p0']],
    [[0.79, 0.21], ['p0'], 'leaning', ['p0']],
    [[0.5, 0.5], ['p0'], 'leaning', ['p0']],
    [[0.2, 0.79, 0.01], ['p1'], 'leaning', ['p1']],
    [[0.45, 0.4, 0.12, 0.03], ['p0'], 'none', ['p0', 'p1', 'p2']],
    [[0.49, 0.4, 0.1, 0.01], ['p0'], 'none', ['p0', 'p1', 'p2']],
    [[0.05, 0.47, 0.48], ['p2'], 'none', ['p2', 'p1']],
    [[0.25, 0.25, 0.25, 0.25], ['p0'], 'none', ['p0', 'p1', 'p2']],
  ])('with first places in shares of %j, and %j first by points, it is called %s, and %j are named', (...each) => {
    const [shares, firsts, certainty, named] = each;
    const platforms = shares.map((_, i) => `p${i}`);
    const ranks = shares.map((first) => [first]);
    const problem = { platforms, firsts, groups: [], classes: [], known: new Float64Array(), open: [] };
    const doubt = readDoubt(problem, { samples: 1, ranks, wins: [], centralWeights: [] });
    expect([doubt.certainty, doubt.named]).toEqual([certainty, named]);
  });

  test.each([
    ['the draws put somebody else first', [0.4, 0.6], ['p0'], ['p1', 'p0']],
    ['the draws hardly ever put the first one first', [0.02, 0.98], ['p0'], ['p1', 'p0']],
    ['the draws never put the first one first', [0, 1], ['p0'], ['p1', 'p0']],
    ['the first place is shared', [0.9, 0.1], ['p0', 'p1'], ['p0', 'p1']],
    ['equals share every draw', [1, 1], ['p0', 'p1'], ['p0', 'p1']],
    ['many share the first place', [1, 1, 1, 1], ['p0', 'p1', 'p2', 'p3'], ['p0', 'p1', 'p2']],
  ])('no winner is named where %s', (_, shares, firsts, named) => {
    const platforms = shares.map((_share, i) => `p${i}`);
    const ranks = shares.map((first) => [first]);
    const problem = { platforms, firsts, groups: [], classes: [], known: new Float64Array(), open: [] };
    const doubt = readDoubt(problem, { samples: 1, ranks, wins: [], centralWeights: [] });
    expect([doubt.certainty, doubt.named]).toEqual(['none', named]);
  });

  test('first places of all contenders add up to one, and pairs win or lose against each other', () => {
    const { contenders, wins } = doubtOf({ budget: ['anything'] });
    expect(contenders.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 9);
    for (const { platform: a } of contenders)
      for (const { platform: b } of contenders)
        if (a !== b) expect((wins[a]?.[b] ?? 0) + (wins[b]?.[a] ?? 0)).toBeCloseTo(1, 2);
  });

  test('four are shown place by place: those that come first, then by points', () => {
    const platforms = ['p0', 'p1', 'p2', 'p3', 'p4'];
    const ranks = [0.3, 0, 0.7, 0, 0].map((first) => [first]);
    const problem = { platforms, firsts: ['p0'], groups: [], classes: [], known: new Float64Array(), open: [] };
    const doubt = readDoubt(problem, { samples: 1, ranks, wins: [], centralWeights: [] });
    expect(doubt.leaders.map(({ platform }) => platform)).toEqual(['p2', 'p0', 'p1', 'p3']);
    expect(doubt.contenders.map(({ platform }) => platform)).toEqual(['p2', 'p0']);
  });

  test('a contender’s central weights say what has to matter for it to be first', () => {
    const { contenders } = doubtOf({});
    const amber = contenders.find(({ platform }) => platform === 'amber')?.centralWeights;
    const basalt = contenders.find(({ platform }) => platform === 'basalt')?.centralWeights;
    expect(amber?.['cost']).toBeGreaterThan(0.5);
    expect(basalt?.['uptime']).toBeGreaterThan(0.5);
  });

  test('an unknown fact is drawn between its ends, evenly', () => {
    const known = new Float64Array([0.1, 0.5]);
    const open = [{ cell: 0, share: 0.5, low: 0.2, high: 1 }];
    const problem = { platforms: ['p0', 'p1'], firsts: ['p0'], groups: ['g'], classes: [[0]], known, open };
    const { ranks } = solveDoubt(problem);
    expect(ranks[0]?.[0]).toBeCloseTo(0.25, 1);
    const never = solveDoubt({ ...problem, open: [{ cell: 0, share: 0.5, low: 0, high: 0.5 }] });
    expect(never.ranks[0]?.[0]).toBe(0);
  });

  test('pairs are told for every two contenders', () => {
    const ranks = [[0.6], [0.4]];
    const problem = {
      platforms: ['p0', 'p1'],
      firsts: ['p0'],
      groups: [],
      classes: [],
      known: new Float64Array(),
      open: [],
    };
    const wins = [
      [0, 0.6],
      [0.4, 0],
    ];
    expect(readDoubt(problem, { samples: 1, ranks, wins, centralWeights: [] }).wins).toEqual({
      p0: { p0: 0, p1: 0.6 },
      p1: { p0: 0.4, p1: 0 },
    });
  });

  test('of nothing is nothing', () => {
    const nothing = { ...sampleCatalogue, platforms: [] };
    expect(doubtOf({}, nothing)).toEqual({ certainty: 'none', contenders: [], leaders: [], named: [], wins: {} });
  });
});
