import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import type { Odds } from '#catalogue/schema.ts';
import { usualAnswers } from '#catalogue/usual-answers.ts';

const { anywhere, given } = usualAnswers;

const optionsOf = (question: string): readonly string[] =>
  catalogue.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];

const tables: readonly (readonly [string, Readonly<Record<string, Odds>>])[] = [
  ['whatever else was answered', anywhere],
  ...Object.entries(given.options).map(([option, odds]) => [`${given.question} ${option}`, odds] as const),
];

describe.each(tables)('what is usual: %s', (_, odds) => {
  test.each(Object.entries(odds))('%s: only options that exist, and odds that can be drawn', (question, table) => {
    expect(optionsOf(question)).toEqual(expect.arrayContaining(Object.keys(table)));
    for (const value of Object.values(table)) expect(value).toBeGreaterThanOrEqual(0);
    expect(optionsOf(question).some((id) => (table[id] ?? 1) > 0)).toBe(true);
  });
});

test('what is usual for a purpose is said for every purpose', () => {
  expect(Object.keys(given.options).toSorted()).toEqual([...optionsOf(given.question)].toSorted());
});
