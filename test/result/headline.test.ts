import { describe, expect, test } from 'vitest';
import { sampleCatalogue, samplePlatforms } from '#fixtures/sample-catalogue.ts';
import { headlineOf, unansweredHeadline } from '#result/headline.ts';
import { labelsOf } from '#result/labels.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { recommend } from '#scoring/recommend.ts';
import type { Answers, PlatformValues } from '#catalogue/schema.ts';

function headline(answers: Answers, platforms: readonly PlatformValues[] = samplePlatforms) {
  const catalogue = { ...sampleCatalogue, platforms };
  const verdict = recommend(answers, catalogue);
  const problem = doubtProblem(verdict, catalogue);
  return headlineOf(verdict, readDoubt(problem, solveDoubt(problem)), labelsOf(catalogue));
}

const named = (...names: readonly string[]) => samplePlatforms.filter(({ id }) => names.includes(id));

function twin(id: string, platform: PlatformValues | undefined): PlatformValues {
  if (platform === undefined) throw new Error('no platform to copy');
  return { ...platform, id, name: `Twin of ${platform.name}` };
}

describe('the headline', () => {
  test('names the leader and what it is ahead by, as the points shown differ', () => {
    const { title, lead } = headline({ budget: ['nothing'] }, named('amber', 'cobalt'));
    expect(title).toBe('Amber comes first');
    const [own, gap] = lead.match(/\d+\.\d/g) ?? [];
    expect(lead).toMatch(/^Amber has \d+\.\d of 100 points, \d+\.\d more than Cobalt\./);
    expect(Number(own) - Number(gap)).toBeGreaterThan(0);
  });

  test('announces nobody before it is known how sure it is', () => {
    const catalogue = { ...sampleCatalogue, platforms: named('amber', 'cobalt') };
    const { title, lead } = headlineOf(recommend({}, catalogue), undefined, labelsOf(catalogue));
    expect(title).toBe('Amber has the most points');
    expect(lead).toBe(headline({}, named('amber', 'cobalt')).lead);
  });

  test('leans where the first one comes first in no more than most weightings', () => {
    expect(headline({}, named('amber', 'cobalt')).title).toBe('Leaning towards Amber');
  });

  test('names the two or three where there is no clear winner', () => {
    const catalogue = { ...sampleCatalogue, platforms: named('amber', 'basalt', 'cobalt') };
    const contender = { first: 0.4, ranks: [], centralWeights: undefined };
    const contenders = ['amber', 'cobalt', 'basalt'].map((platform) => ({ platform, ...contender }));
    const doubt = {
      certainty: 'none',
      contenders,
      leaders: contenders,
      named: ['amber', 'cobalt', 'basalt'],
      wins: {},
    };
    const { title } = headlineOf(recommend({}, catalogue), { ...doubt, certainty: 'none' }, labelsOf(catalogue));
    expect(title).toBe('No clear winner: Amber, Cobalt or Basalt');
  });

  test('says what unknown facts alone could do, and what they could not', () => {
    expect(headline({}, named('amber', 'cobalt')).lead).toContain('Unknown facts alone could turn the two round.');
    const many = [
      ...named('amber', 'basalt'),
      ...['one', 'two', 'three', 'four'].map((id) => twin(id, named('cobalt')[0])),
    ];
    expect(headline({}, many).lead).toMatch(/Unknown facts alone could put .*, .* or 2 others first\./);
    expect(headline({ outage: ['hours'], budget: ['nothing'] }, named('amber', 'cobalt')).lead).toContain(
      'No unknown fact alone could put another one first.',
    );
  });

  test('names no winner where two share first place', () => {
    const { title } = headline({}, [...named('amber'), twin('amber-two', named('amber')[0])]);
    expect(title).toBe('Amber and Twin of Amber share first place');
  });

  test('counts instead of naming where many share first place', () => {
    const many = ['one', 'two', 'three', 'four'].map((id) => twin(id, named('amber')[0]));
    expect(headline({}, many).title).toBe('4 platforms share first place');
  });

  test('does not praise the only one that is left', () => {
    expect(headline({ outage: ['none'] }, named('amber', 'dolomite', 'ember')).title).toMatch(/is left$/);
    expect(headline({}, named('amber', 'dolomite')).title).toBe('Only Amber is left');
  });

  test('says that nothing is left', () => {
    expect(headline({ budget: ['nothing'], chips: ['odd'], outage: ['none'] }).title).toBe('No platform is left');
  });

  test('says before any answer that the order means little', () => {
    const headlineBefore = unansweredHeadline(recommend({}, sampleCatalogue), labelsOf(sampleCatalogue));
    expect(headlineBefore.title).toBe('Nothing is answered yet');
  });
});
