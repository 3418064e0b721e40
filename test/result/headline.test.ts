import { describe, expect, test } from 'vitest';
import { sampleCatalogue, samplePlatforms } from '#fixtures/sample-catalogue.ts';
import { headlineOf, unansweredHeadline } from '#result/headline.ts';
import { labelsOf } from '#result/labels.ts';
import { recommend } from '#scoring/recommend.ts';
import type { Answers, PlatformValues } from '#catalogue/schema.ts';

function headline(answers: Answers, platforms: readonly PlatformValues[] = samplePlatforms) {
  const catalogue = { ...sampleCatalogue, platforms };
  return headlineOf(recommend(answers, catalogue), labelsOf(catalogue));
}

const named = (...names: readonly string[]) => samplePlatforms.filter(({ id }) => names.includes(id));

function twin(id: string, platform: PlatformValues | undefined): PlatformValues {
  if (platform === undefined) throw new Error('no platform to copy');
  return { ...platform, id, name: `Twin of ${platform.name}` };
}

describe('the headline', () => {
  test('names the leader and what it is ahead by, as the points shown differ', () => {
    const { title, lead } = headline({}, named('amber', 'basalt'));
    expect(title).toBe('Amber comes first');
    const [own, gap] = lead.match(/\d+\.\d/g) ?? [];
    expect(Number(own) - Number(gap)).toBeCloseTo(50, 5);
  });

  test('says so when unknown facts could turn the first two round', () => {
    const { title, lead } = headline({}, named('amber', 'cobalt'));
    expect(title).toBe('Amber comes first, but not beyond doubt');
    expect(lead).toContain('they could turn the two round');
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
