import { describe, expect, test } from 'vitest';
import { answersBehind, relaxations } from '#scoring/relax.ts';
import type { RuledOut } from '#scoring/recommend.ts';
import type { Requirement } from '#scoring/situation.ts';

function requirement(question: string, ...options: readonly string[]): Requirement {
  return { asked: options.map((option) => ({ question, option })), alternatives: [] };
}

const budget = requirement('budget', 'nothing');
const outage = requirement('outage', 'none');
const storage = requirement('storage', 'file', 'block');
const standing = requirement('life');

function out(platform: string, ...failed: readonly Requirement[]): RuledOut {
  const check = { outcome: 'fails', criterion: 'fee', value: 'high' } as const;
  return { platform, failures: failed.map((each) => ({ ...check, requirement: each })) };
}

function sets(...ruledOut: readonly RuledOut[]) {
  return relaxations(ruledOut).map(({ requirements, platforms }) => [
    requirements.map(({ asked }) => asked[0]?.question),
    platforms,
  ]);
}

describe('what would have to go', () => {
  test('are the smallest sets, each with everybody whom it brings back', () => {
    expect(sets(out('amber', budget), out('basalt', outage, storage), out('cobalt', budget))).toEqual([
      [['budget'], ['amber', 'cobalt']],
      [['outage', 'storage'], ['basalt']],
    ]);
  });

  test('leaves out a set of which a part would do', () => {
    expect(sets(out('amber', budget, outage), out('basalt', outage))).toEqual([[['outage'], ['basalt']]]);
    expect(sets(out('amber', budget, outage), out('basalt', outage, storage))).toEqual([
      [['budget', 'outage'], ['amber']],
      [['outage', 'storage'], ['basalt']],
    ]);
  });

  test('knows a set again in any order', () => {
    expect(sets(out('amber', budget, outage), out('basalt', outage, budget))).toEqual([
      [
        ['budget', 'outage'],
        ['amber', 'basalt'],
      ],
    ]);
  });

  test('puts few requirements before many, then many platforms before few', () => {
    const both = [out('amber', budget, outage), out('basalt', storage), out('cobalt', storage)];
    expect(sets(...both).map(([, platforms]) => platforms)).toEqual([['basalt', 'cobalt'], ['amber']]);
    const few = [out('amber', budget), out('basalt', storage), out('cobalt', storage)];
    expect(sets(...few).map(([, platforms]) => platforms)).toEqual([['basalt', 'cobalt'], ['amber']]);
  });

  test('counts nobody who fails what stands without an answer', () => {
    expect(sets(out('amber', budget, standing), out('basalt', standing))).toEqual([]);
  });
});

test('the answers behind requirements are named once each', () => {
  const again = requirement('storage', 'block', 'own');
  expect(answersBehind([budget, storage, again, budget])).toEqual([
    { question: 'budget', option: 'nothing' },
    { question: 'storage', option: 'file' },
    { question: 'storage', option: 'block' },
    { question: 'storage', option: 'own' },
  ]);
  expect(answersBehind([requirement('a', 'x'), requirement('b', 'x'), requirement('a', 'y')])).toHaveLength(3);
  expect(answersBehind([])).toEqual([]);
});
