import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Catalogue } from '#catalogue/schema.ts';
import { recommend } from '#scoring/recommend.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function ranking(answers: Answers, catalogue: Catalogue = sampleCatalogue): readonly string[] {
  return recommend(answers, catalogue).ranked.map(({ platform }) => platform);
}

function scoreOf(platform: string, answers: Answers, catalogue: Catalogue = sampleCatalogue): number | undefined {
  return recommend(answers, catalogue).ranked.find((each) => each.platform === platform)?.score.middle;
}

function reasonsOut(platform: string, answers: Answers) {
  const found = recommend(answers, sampleCatalogue).ruledOut.find((each) => each.platform === platform);
  return found?.failures.map(({ criterion, value, requirement }) => [criterion, value, requirement.asked]);
}

describe('screening', () => {
  test('a fact that says no rules a platform out, with the answer and the fact named', () => {
    expect(reasonsOut('ember', { outage: ['none'], chips: ['odd'] })).toEqual([
      ['moving-live', 'no', [{ question: 'outage', option: 'none' }]],
      ['restart', 'partly', [{ question: 'outage', option: 'none' }]],
    ]);
  });

  test('a restriction passes and is noted', () => {
    const { ranked } = recommend({ budget: ['nothing'] }, sampleCatalogue);
    const cobalt = ranked.find(({ platform }) => platform === 'cobalt');
    expect(cobalt?.notes.map(({ criterion, value }) => [criterion, value])).toEqual([['fee', 'low']]);
  });

  test('an unknown fact stays in and is to be verified', () => {
    const { ranked } = recommend({ outage: ['none'] }, sampleCatalogue);
    const cobalt = ranked.find(({ platform }) => platform === 'cobalt');
    expect(cobalt?.verify.map(({ criterion }) => criterion)).toEqual(['moving-live']);
  });

  test('a requirement is never a deduction: meeting one adds nothing to the score', () => {
    expect(scoreOf('amber', { chips: ['usual'] })).toBe(scoreOf('amber', {}));
  });

  test('what has ended is never recommended, and no answer brings it back', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        expect(ranking(answers)).not.toContain('dolomite');
      }),
    );
  });

  test('an assumption holds until its question is answered or said not to matter', () => {
    expect(ranking({})).not.toContain('ember');
    expect(ranking({ chips: ['unknown'] })).not.toContain('ember');
    expect(ranking({ chips: ['odd'] })).toEqual(['ember']);
    expect(ranking({ chips: ['any'] })).toContain('ember');
  });

  test('several kinds of storage are alternatives: one that works is enough', () => {
    expect(ranking({ storage: ['file'] })).not.toContain('basalt');
    expect(ranking({ storage: ['file', 'block'] })).toContain('basalt');
  });

  test('a wish can serve as an alternative but asks for nothing alone', () => {
    expect(ranking({ storage: ['file', 'own'] })).toContain('basalt');
    expect(ranking({ storage: ['own'] })).toEqual(expect.arrayContaining(['amber', 'basalt', 'cobalt']));
  });

  test('two answers that meet can ask for what neither asks for alone, and the reason is given', () => {
    expect(ranking({ chips: ['usual'] })).toContain('amber');
    expect(ranking({ arrays: ['old'] })).toContain('amber');
    expect(ranking({ chips: ['usual'], arrays: ['old'] })).not.toContain('amber');
    const out = recommend({ chips: ['usual'], arrays: ['old'] }, sampleCatalogue).ruledOut;
    const [failure] = out.find(({ platform }) => platform === 'amber')?.failures ?? [];
    expect(failure?.requirement.because).toBe('Old arrays are particular.');
    expect(failure?.requirement.asked.map(({ question }) => question)).toEqual(['chips', 'arrays']);
  });

  test('a licence that is owned already covers the fee, in screening and in the score', () => {
    expect(ranking({ budget: ['nothing'] })).not.toContain('basalt');
    expect(ranking({ budget: ['nothing'], owned: ['contract'] })).toContain('basalt');
    const gain = (scoreOf('basalt', { owned: ['contract'] }) ?? 0) - (scoreOf('basalt', {}) ?? 0);
    expect(gain).toBeCloseTo(0.5, 12); // cost is one of two groups that count, and goes from 0 to 1
    expect(scoreOf('amber', { owned: ['contract'] })).toBe(scoreOf('amber', {}));
  });

  test('when nothing is left, the smallest sets of requirements are named that bring some back', () => {
    const { ranked, relaxations } = recommend(
      { budget: ['nothing'], outage: ['none'], storage: ['file'] },
      {
        ...sampleCatalogue,
        platforms: sampleCatalogue.platforms.filter(({ id }) => id !== 'cobalt'),
      },
    );
    expect(ranked).toEqual([]);
    expect(
      relaxations.map(({ requirements, platforms }) => [
        requirements.flatMap(({ asked }) => asked.map(({ question }) => question)),
        platforms,
      ]),
    ).toEqual([
      [['outage'], ['amber']],
      [['budget', 'storage'], ['basalt']],
    ]);
  });

  test('relaxing what is named does bring the named platforms back', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        for (const { requirements, platforms } of recommend(answers, sampleCatalogue).relaxations) {
          const gone = new Set(requirements.flatMap(({ asked }) => asked.map(({ question }) => question)));
          const rest = Object.fromEntries(Object.entries(answers).filter(([question]) => !gone.has(question)));
          const back = ranking(rest);
          // lifting an assumption goes with the answer that lifted it
          if (!gone.has('chips')) for (const platform of platforms) expect(back).toContain(platform);
        }
      }),
    );
  });
});

describe('the score', () => {
  test('is the sum of its contributions, and each contribution is weight times value', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        for (const { score, contributions } of recommend(answers, sampleCatalogue).ranked) {
          for (const bound of ['low', 'middle', 'high'] as const) {
            expect(contributions.reduce((sum, { points }) => sum + points[bound], 0)).toBeCloseTo(score[bound], 12);
          }
          for (const { weight, value, points } of contributions)
            expect(points.middle).toBeCloseTo(weight * value.middle, 12);
        }
      }),
    );
  });

  test('lies between 0 and 1, low below middle below high, and is exact where everything is known', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        for (const { platform, score } of recommend(answers, sampleCatalogue).ranked) {
          expect(score.low).toBeGreaterThanOrEqual(0);
          expect(score.high).toBeLessThanOrEqual(1 + 1e-12);
          expect(score.low).toBeLessThanOrEqual(score.middle);
          expect(score.middle).toBeLessThanOrEqual(score.high);
          if (platform !== 'cobalt') expect(score.high - score.low).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  test('of a platform does not depend on which others are listed', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), fc.subarray([...sampleCatalogue.platforms]), (answers, some) => {
        const few = recommend(answers, { ...sampleCatalogue, platforms: some }).ranked;
        const all = new Map(recommend(answers, sampleCatalogue).ranked.map((each) => [each.platform, each.score]));
        for (const { platform, score } of few) expect(score).toEqual(all.get(platform));
      }),
    );
  });

  test('never falls when a fact becomes better', () => {
    const better = {
      fee: 'none',
      'moving-live': 'yes',
      restart: 'yes',
      'disks-file': 'yes',
      'disks-block': 'yes',
      size: 64,
    };
    fc.assert(
      fc.property(
        anyAnswers(sampleCatalogue),
        fc.constantFrom(...Object.entries(better)),
        (answers, [criterion, value]) => {
          const platforms = sampleCatalogue.platforms.map((each) => ({
            ...each,
            values: { ...each.values, [criterion]: value },
          }));
          const before = scoreOf('amber', answers);
          const after = scoreOf('amber', answers, { ...sampleCatalogue, platforms });
          if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });

  test('does not reward silence: hiding a good fact never lifts the middle', () => {
    const hidden = sampleCatalogue.platforms.map((each) => ({
      ...each,
      values: { ...each.values, restart: 'unknown' },
    }));
    const answers = { outage: ['none'] };
    expect(scoreOf('basalt', answers, { ...sampleCatalogue, platforms: hidden })).toBeLessThan(
      scoreOf('basalt', answers) ?? 0,
    );
  });

  test('of skills or storage is the best of the alternatives, counted once', () => {
    const weights = recommend({ storage: ['file', 'block'] }, sampleCatalogue).weights.find(
      ({ group }) => group === 'disks',
    );
    expect(weights?.terms.map(({ term }) => [term.criteria, term.weight])).toEqual([
      [['disks-file', 'disks-block'], 3],
    ]);
    const points = recommend({ storage: ['file', 'block'] }, sampleCatalogue).ranked.map(
      ({ platform, contributions }) => [platform, contributions.find(({ group }) => group === 'disks')?.value.middle],
    );
    expect(Object.fromEntries(points)).toEqual({ amber: 1, basalt: 1, cobalt: 1 });
  });

  test('gives a group in which nothing counts no weight', () => {
    const { weights } = recommend({}, sampleCatalogue);
    expect(weights.map(({ group, weight }) => [group, weight])).toEqual([
      ['cost', 0.5],
      ['uptime', 0.5],
    ]);
  });

  test('grows with weight, not with the number of reasons', () => {
    const doubled = {
      ...sampleCatalogue,
      questions: [...sampleCatalogue.questions, { ...sampleCatalogue.questions[0]!, id: 'budget-again' }],
    };
    const once = recommend({ budget: ['nothing'] }, sampleCatalogue).ranked.map(({ score }) => score.middle);
    const twice = recommend({ budget: ['nothing'], 'budget-again': ['nothing'] }, doubled).ranked.map(
      ({ score }) => score.middle,
    );
    twice.forEach((score, index) => expect(score).toBeCloseTo(once[index] ?? Number.NaN, 12));
  });
});

describe('ranking', () => {
  test('equal platforms share a place, whatever their order in the catalogue', () => {
    const amber = sampleCatalogue.platforms.find(({ id }) => id === 'amber')!;
    const twin = { ...amber, id: 'twin', name: 'Twin' };
    const forwards = recommend({}, { ...sampleCatalogue, platforms: [amber, twin] }).ranked;
    const backwards = recommend({}, { ...sampleCatalogue, platforms: [twin, amber] }).ranked;
    expect(forwards.map(({ place }) => place)).toEqual([1, 1]);
    expect(backwards).toEqual(forwards);
  });

  test('is the same for the same answers, in whatever order they are written', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const backwards = Object.fromEntries(
          Object.entries(answers)
            .toReversed()
            .map(([id, options]) => [id, options.toReversed()]),
        );
        expect(ranking(backwards)).toEqual(ranking(answers));
      }),
    );
  });

  test('passes over questions and options that the catalogue does not know', () => {
    expect(ranking({ colour: ['red'], budget: ['gold'], __proto__: ['x'] })).toEqual(ranking({}));
  });

  test('every platform is either ranked or ruled out', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const { ranked, ruledOut } = recommend(answers, sampleCatalogue);
        const all = [...ranked, ...ruledOut].map(({ platform }) => platform).toSorted();
        expect(all).toEqual(sampleCatalogue.platforms.map(({ id }) => id).toSorted());
      }),
    );
  });
});
