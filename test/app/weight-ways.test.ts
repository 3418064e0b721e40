import { describe, expect, test } from 'vitest';
import { reachedByClass, weightSteps } from '#app/weight-ways.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { recommend } from '#scoring/recommend.ts';

const verdict = recommend({}, sampleCatalogue);

describe('weights at which the lead changes', () => {
  test('come nearest first, without the ends that say nothing', () => {
    const steps = weightSteps(verdict);
    expect(steps.length).toBeGreaterThan(0);
    const distances = steps.map(({ today, weight }) => Math.abs(weight - today));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    for (const { weight } of steps) {
      expect(weight).toBeGreaterThanOrEqual(0.01);
      expect(weight).toBeLessThanOrEqual(0.99);
    }
  });

  test('lead to a class that reaches them, where there is one', () => {
    let reached = 0;
    for (const step of weightSteps(verdict)) {
      const way = reachedByClass(step, verdict, {}, sampleCatalogue);
      if (way === undefined) continue;
      reached += 1;
      expect(recommend(way.answers, sampleCatalogue).ranked[0]?.platform).toBe(step.leader);
      expect(way.answers).toEqual({ priorities: [`${step.group}-${way.importance}`] });
    }
    expect(reached).toBeGreaterThan(0);
  });

  test('lead nowhere where no class goes that far', () => {
    const [step] = weightSteps(verdict);
    if (step === undefined) throw new Error('no weight changes the lead');
    expect(reachedByClass({ ...step, leader: 'dolomite' }, verdict, {}, sampleCatalogue)).toBeUndefined();
    const questions = sampleCatalogue.questions.filter(({ kind }) => kind !== 'classes');
    expect(reachedByClass(step, verdict, {}, { ...sampleCatalogue, questions })).toBeUndefined();
  });
});
