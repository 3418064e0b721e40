import { describe, expect, test } from 'vitest';
import { dateWords } from '#ui/date-words.ts';
import { sentence } from '#ui/sentence.ts';
import { valueWords } from '#ui/value-words.ts';

describe('dates', () => {
  test.each([
    ['2026', '2026'],
    ['2026-08', 'August 2026'],
    ['2028-08-09', '9 August 2028'],
    ['undated', 'undated'],
    ['2026-13', '2026-13'],
  ])('%s reads "%s"', (date, words) => expect(dateWords(date)).toBe(words));
});

describe('values', () => {
  const steps = { no: { label: 'No' }, yes: { label: 'Yes' } };
  test('a word has the label of its step', () => expect(valueWords('no', { kind: 'named', steps })).toBe('No'));
  test('unknown is unknown on every scale', () => {
    expect(valueWords('unknown', { kind: 'named', steps })).toBe('Unknown');
    expect(valueWords('unknown', { kind: 'number', unit: 'TiB' })).toBe('Unknown');
  });
  test('a number has its unit', () => {
    expect(valueWords(2048, { kind: 'number', unit: 'vCPU' })).toBe('2,048 vCPU');
    expect(valueWords(0.0078125, { kind: 'number', unit: 'TiB' })).toBe('0.008 TiB');
  });
  test('a value that the scale does not name stands for itself', () => {
    expect(valueWords('odd', { kind: 'named', steps })).toBe('odd');
  });
});

test('a full stop is set where none stands', () => {
  expect(['One', 'One.', 'One?'].map((text) => sentence(text))).toEqual(['One.', 'One.', 'One?']);
});
