import { expect, test } from 'vitest';
import { staysWords, tellsMostWords } from '#ui/stays-words.ts';

test.each([
  [['Amber'], 0.934, 'Amber stays first in 93 of 100 ways to answer the rest.'],
  [['Amber'], 0.999, 'Amber stays first in more than 99 of 100 ways to answer the rest.'],
  [['Amber'], 0.001, 'Amber stays first in fewer than 1 of 100 ways to answer the rest.'],
  [['Amber'], 1, 'Amber stays first in all 1,000 ways to answer the rest that were tried.'],
  [['Amber'], 0, 'Amber stays first in none of the 1,000 ways to answer the rest that were tried.'],
  [
    ['Amber', 'Basalt'],
    0.5,
    'Amber and Basalt share the first place; one of them keeps it in 50 of 100 ways to answer the rest.',
  ],
])('%j in a share of %f: %s', (leaders, stays, words) => {
  expect(staysWords(leaders, { stays, samples: 1000 }, 'to answer the rest')).toBe(words);
});

test('what the most telling question is worth is said as what comes after it', () => {
  expect(tellsMostWords(0.337)).toBe('tells most: whoever leads once it is answered stays first in 34 of 100.');
});
