import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { criteriaInPlay } from '#scoring/facts-that-matter.ts';
import { recommend, type Ranked } from '#scoring/recommend.ts';
import { whyNot, whyNotInSteps } from '#scoring/why-not.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

/** The score of a platform if one group weighed something else, the others keeping their proportions. */
function scoreAt({ score, contributions }: Ranked, column: number, weight: number): number {
  const own = contributions[column];
  if (own === undefined) throw new Error('no such group');
  const rest = (score.middle - own.points.middle) / (1 - own.weight);
  return weight * own.value.middle + (1 - weight) * rest;
}

function leadAt(own: Ranked, ranked: readonly Ranked[], column: number, weight: number): number {
  const others = ranked.filter((other) => other !== own);
  return scoreAt(own, column, weight) - Math.max(...others.map((other) => scoreAt(other, column, weight)));
}

function eachBehind(answers: Answers, check: (own: Ranked, ranked: readonly Ranked[]) => void): void {
  const { ranked } = recommend(answers, sampleCatalogue);
  for (const own of ranked) if (own.place > 1) check(own, ranked);
}

const grid = Array.from({ length: 41 }, (_, i) => i / 40);

test('the weight that would bring a platform to the top does, and none nearer would', () => {
  let found = 0;
  fc.assert(
    fc.property(anyAnswers(sampleCatalogue), (answers) => {
      eachBehind(answers, (own, ranked) => {
        const why = whyNot(own.platform, answers, sampleCatalogue);
        if (why.kind !== 'behind') throw new Error('one that is not first is behind');
        const { weight } = why.way;
        const columns = own.contributions.flatMap((each, column) => (each.weight < 1 ? [{ ...each, column }] : []));
        const at = columns.find(({ group }) => group === weight?.group);
        const step = at === undefined || weight === undefined ? 2 : Math.abs(weight.weight - at.weight);
        if (at !== undefined && weight !== undefined) {
          found += 1;
          expect(leadAt(own, ranked, at.column, weight.weight)).toBeGreaterThan(-1e-6);
          expect(weight).toEqual({ group: at.group, weight: weight.weight });
        }
        for (const each of columns)
          for (const other of grid)
            if (Math.abs(other - each.weight) < step - 1e-6)
              expect(leadAt(own, ranked, each.column, other)).toBeLessThan(1e-6);
      });
    }),
    { numRuns: 60, seed: 20_261_101 },
  );
  expect(found).toBeGreaterThan(0);
});

test('who is behind is told the place, the leader, and where most is lost, first', () => {
  fc.assert(
    fc.property(anyAnswers(sampleCatalogue), (answers) => {
      eachBehind(answers, (own, ranked) => {
        const why = whyNot(own.platform, answers, sampleCatalogue);
        if (why.kind !== 'behind') throw new Error('one that is not first is behind');
        expect([why.place, why.leader]).toEqual([own.place, ranked[0]?.platform]);
        const points = why.losses.map((loss) => loss.points);
        expect(points).toEqual(points.toSorted((a, b) => b - a));
        for (const { group, points: lost } of why.losses) {
          const of = (each: Ranked | undefined) =>
            each?.contributions.find((contribution) => contribution.group === group)?.points.middle ?? 0;
          expect(lost).toBeCloseTo(of(ranked[0]) - of(own), 12);
        }
      });
    }),
    { numRuns: 40 },
  );
});

test('a fact that would bring a platform to the top is found where there is one, among those that count', () => {
  const why = whyNot('basalt', {}, sampleCatalogue);
  if (why.kind !== 'behind') throw new Error('basalt is behind');
  expect(why.way.fact).toEqual({ platform: 'basalt', criterion: 'fee', value: 'low', leader: 'basalt' });
  expect(criteriaInPlay(recommend({}, sampleCatalogue)).has('fee')).toBe(true);
});

test('who has ended and is told so could come back with a fact, not with a weight', () => {
  const why = whyNot('dolomite', {}, sampleCatalogue);
  expect(why).toMatchObject({ kind: 'ruled out', way: { weight: undefined, fact: { criterion: 'life' } } });
});

test('in steps it is the same, and pauses on the way', () => {
  const steps = whyNotInSteps('basalt', {}, sampleCatalogue);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(0);
  expect(step.value).toEqual(whyNot('basalt', {}, sampleCatalogue));
});
