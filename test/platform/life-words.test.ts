import { expect, test } from 'vitest';
import { firstDay, lastDay } from '#platform/day-range.ts';
import { lifeState, releasedWords, stateWords, supportWords, type Dated } from '#platform/life-words.ts';
import { spanWords } from '#platform/span-words.ts';

const today = '2026-11-22';
const until = (supportedUntil: Dated['supportedUntil']): Dated => ({ released: '2024-05-01', supportedUntil });

test('a year and a month run from their first to their last day', () => {
  expect([firstDay('2028'), lastDay('2028')]).toEqual(['2028-01-01', '2028-12-31']);
  expect([firstDay('2028-02'), lastDay('2028-02')]).toEqual(['2028-02-01', '2028-02-29']);
  expect([lastDay('2027-02'), lastDay('2100-02'), lastDay('2000-02')]).toEqual([
    '2027-02-28',
    '2100-02-28',
    '2000-02-29',
  ]);
  expect([firstDay('2028-04-09'), lastDay('2028-04-09')]).toEqual(['2028-04-09', '2028-04-09']);
});

test('time is said in whole years and months, and in days where it is short', () => {
  expect(spanWords('2026-11-22', '2028-11-22')).toBe('2 years');
  expect(spanWords('2026-11-22', '2028-11-21')).toBe('1 year 11 months');
  expect(spanWords('2026-11-22', '2026-12-22')).toBe('1 month');
  expect(spanWords('2026-11-22', '2026-12-21')).toBe('29 days');
  expect(spanWords('2026-11-22', '2026-11-23')).toBe('1 day');
});

test('a release is supported up to and on its last day', () => {
  expect(supportWords(until('2026-11-23'), today)).toBe('Supported until 23 November 2026: 1 day more.');
  expect(supportWords(until('2026-11-22'), today)).toBe('Supported until 22 November 2026: this is the last day.');
  expect(supportWords(until('2026-11-21'), today)).toBe('Support ended 21 November 2026, 1 day ago.');
  expect(stateWords(until('2026-11-22'), today)).toBe('last day');
});

test('an end that is known by the month only is about, and open while that month lasts', () => {
  expect(supportWords(until('2027-11'), today)).toBe('Supported until November 2027: about 1 year more.');
  expect(supportWords(until('2026-11'), today)).toBe(
    'Support ends in the course of November 2026; no source names the day.',
  );
  expect(supportWords(until('2026-10'), today)).toBe('Support ended October 2026, about 22 days ago.');
  expect(stateWords(until('2026'), today)).toBe('ending');
});

test('unknown and open are said in words, and are not the same', () => {
  expect(supportWords(until('unknown'), today)).toBe('No source says how long it is supported.');
  expect(supportWords(until('open'), today)).toBe('Supported until the next release comes; no day is set.');
  expect(stateWords(until('unknown'), today)).toBe('end unknown');
  expect(releasedWords({ released: 'unknown', supportedUntil: 'open' }, today)).toBe(
    'No source says when it was released.',
  );
});

test('what has not come yet is due', () => {
  const due: Dated = { released: '2027-02', supportedUntil: '2029' };
  expect(lifeState(due, today)).toBe('coming');
  expect(releasedWords(due, today)).toBe('Due February 2027.');
  expect(releasedWords(due, '2027-02-01')).toBe('Released February 2027.');
});
