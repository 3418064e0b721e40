import { expect, test } from 'vitest';
import { createFirstUses } from '#glossary/first-uses.ts';

test('the text that came first explains a term, and the next one when it goes', () => {
  const uses = createFirstUses();
  const leave = uses.join('prompt', ['pv']);
  uses.join('hint', ['pv', 'pvh']);
  expect([...uses.of('prompt')]).toEqual(['pv']);
  expect([...uses.of('hint')]).toEqual(['pvh']);
  leave();
  expect([...uses.of('prompt')]).toEqual([]);
  expect([...uses.of('hint')].toSorted()).toEqual(['pv', 'pvh']);
});

test('a text that leaves before its turn takes nothing away', () => {
  const uses = createFirstUses();
  uses.join('prompt', ['pv']);
  uses.join('hint', ['pv'])();
  expect([...uses.of('prompt')]).toEqual(['pv']);
});

test('what has not changed for a text stays the same set, and everybody hears of a change', () => {
  const uses = createFirstUses();
  uses.join('prompt', ['pv']);
  const before = uses.of('prompt');
  let heard = 0;
  const stop = uses.subscribe(() => (heard += 1));
  uses.join('hint', ['pvh']);
  expect(uses.of('prompt')).toBe(before);
  expect(uses.of('nobody')).toBe(uses.of('nobody either'));
  expect(heard).toBe(1);
  stop();
  uses.join('foot', ['hvm']);
  expect(heard).toBe(1);
});
