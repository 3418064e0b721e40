import { expect, test } from 'vitest';
import { editionWords } from '#ui/edition-words.ts';

test.each([
  ['2026-11', 'edition of November 2026'],
  ['2026-11-2', 'second edition of November 2026'],
  ['2026-11-11', 'edition 11 of November 2026'],
  ['after-2026-11', 'edition of November 2026 with corrections since'],
  ['after-2026-11-3', 'third edition of November 2026 with corrections since'],
  ['whatever', 'edition whatever'],
])('%s is the %s', (id, words) => {
  expect(editionWords(id)).toBe(words);
});
