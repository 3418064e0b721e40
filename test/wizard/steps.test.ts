import { describe, expect, test } from 'vitest';
import { pathOf } from '#scoring/path.ts';
import { sampleQuestions } from '#fixtures/sample-catalogue.ts';
import { findQuestion } from '#wizard/find-question.ts';
import { stepsAt } from '#wizard/steps.ts';

const at = (id: string, answers = {}) => {
  const question = sampleQuestions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return stepsAt(question, pathOf(sampleQuestions, answers));
};

describe('the place of a question', () => {
  test('counts what is left, to a first result and in all', () => {
    expect(at('budget')).toMatchObject({ number: 1, left: 6, shortLeft: 1, endsShort: false });
    expect(at('outage')).toMatchObject({ number: 2, left: 5, shortLeft: 0, endsShort: true });
    expect(at('storage')).toMatchObject({ number: 3, endsShort: false });
  });

  test('passes over questions that are not asked', () => {
    expect(at('storage', { storage: ['file'] }).next?.id).toBe('chips');
    expect(at('storage', { storage: ['block'] }).next?.id).toBe('arrays');
  });

  test('is known also for a question that is not asked', () => {
    const steps = at('arrays', { storage: ['file'] });
    expect([steps.previous?.id, steps.next?.id]).toEqual(['storage', 'chips']);
  });

  test('has nothing before the first and nothing after the last', () => {
    expect(at('budget').previous).toBeUndefined();
    expect(at('priorities').next).toBeUndefined();
  });
});

test('a question is found by its id and by the one it had before', () => {
  expect(findQuestion('outage', sampleQuestions)?.id).toBe('outage');
  expect(findQuestion('downtime', sampleQuestions)?.id).toBe('outage');
  expect(findQuestion('__proto__', sampleQuestions)).toBeUndefined();
});
