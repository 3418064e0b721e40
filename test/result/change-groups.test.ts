import { describe, expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { changeGroups, changeWords } from '#result/change-groups.ts';
import { labelsOf } from '#result/labels.ts';
import { weightWords } from '#result/weight-words.ts';
import type { AnswerFlip } from '#scoring/other-answers.ts';

const labels = labelsOf(sampleCatalogue);

function flip(
  question: string,
  option: string,
  leader: string | undefined,
  more: Partial<AnswerFlip> = {},
): AnswerFlip {
  return { question, option, leader, change: 'added', likelihood: 'near', answers: { [question]: [option] }, ...more };
}

function sentences(flips: readonly AnswerFlip[]) {
  return changeGroups(flips).map((group) => {
    const { before, options, after } = changeWords(group, labels);
    return `${before}${options.join(' or ')}${after}`;
  });
}

describe('changes of one answer', () => {
  test('that lead to the same platform make one sentence', () => {
    const flips = [
      flip('storage', 'block', 'basalt'),
      flip('budget', 'anything', 'basalt', { change: 'chosen' }),
      flip('storage', 'own', 'basalt'),
      flip('storage', 'file', 'amber'),
    ];
    expect(sentences(flips)).toEqual([
      'If “Storage” also named “Blocks” or “Its own”, Basalt would come first.',
      'If “Budget” were “Anything”, Basalt would come first.',
      'If “Storage” also named “Files”, Amber would come first.',
    ]);
  });

  test('say what kind of change it is', () => {
    expect(sentences([flip('storage', 'file', 'amber', { likelihood: 'open' })])).toEqual([
      'If “Storage” named “Files”, Amber would come first.',
    ]);
    expect(sentences([flip('storage', 'file', 'amber', { change: 'taken away' })])).toEqual([
      'If “Storage” no longer named “Files”, Amber would come first.',
    ]);
    expect(sentences([flip('budget', 'nothing', 'amber', { change: 'left open' })])).toEqual([
      'If “Budget” were left open, Amber would come first.',
    ]);
  });

  test('after which nothing is left stand last', () => {
    expect(sentences([flip('storage', 'file', undefined), flip('storage', 'own', 'amber')])).toEqual([
      'If “Storage” also named “Its own”, Amber would come first.',
      'If “Storage” also named “Files”, no platform would be left.',
    ]);
  });
});

test('a weight is said with today’s, downwards and upwards', () => {
  const way = { group: 'cost', today: 0.12, weight: 0.04, leader: 'basalt' };
  expect(weightWords(way, labels)).toBe('If “Cost” weighed less than 4.0 of 100 (now 12.0), Basalt would come first');
  expect(weightWords({ ...way, weight: 0.3 }, labels)).toContain('weighed more than 30.0 of 100');
});
