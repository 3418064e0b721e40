import { describe, expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { pathOf } from '#scoring/path.ts';
import { situationOf } from '#scoring/situation.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function weightOf(criterion: string, answers: Answers): number {
  const terms = situationOf(answers, sampleCatalogue).terms.filter(({ criteria }) => criteria.includes(criterion));
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

describe('weights inside a group', () => {
  test('are the base weights as long as nothing was said on the matter', () => {
    expect(weightOf('fee', {})).toBe(1);
    expect(weightOf('restart', {})).toBe(0);
  });

  test('are what the answers raise, once a question about them is answered', () => {
    expect(weightOf('fee', { budget: ['nothing'] })).toBe(3);
    expect(weightOf('fee', { budget: ['anything'] })).toBe(0);
    expect(weightOf('moving-live', { budget: ['nothing'] })).toBe(1);
  });

  test('add up where several answers raise the same criterion', () => {
    expect(weightOf('size', { storage: ['block', 'own'], arrays: ['big'] })).toBe(3);
  });

  test('"I don’t know" leaves everything as it was', () => {
    expect(situationOf({ outage: ['unknown'] }, sampleCatalogue)).toEqual(situationOf({}, sampleCatalogue));
  });

  test('"doesn’t matter" takes away the weight of what the question is about', () => {
    expect(weightOf('moving-live', { outage: ['any'] })).toBe(0);
    expect(weightOf('fee', { outage: ['any'] })).toBe(1);
  });

  test('an answer under which a criterion cannot matter silences it', () => {
    expect(weightOf('moving-live', { outage: ['hours'] })).toBe(0);
  });

  test('name the answers that raised them', () => {
    const fee = situationOf({ budget: ['nothing'] }, sampleCatalogue).terms.find(
      ({ criteria }) => criteria[0] === 'fee',
    );
    expect(fee?.asked).toEqual([{ question: 'budget', option: 'nothing' }]);
  });
});

describe('importance of groups', () => {
  const classesOf = (answers: Answers) => situationOf(answers, sampleCatalogue).classes;

  test('starts at nice', () => {
    expect(classesOf({})).toEqual({ cost: 'nice', uptime: 'nice', disks: 'nice' });
  });

  test('rises with what was said', () => {
    expect(classesOf({ budget: ['nothing'] })).toMatchObject({ cost: 'critical', uptime: 'nice' });
  });

  test('is held down by an answer that says so, even where another raises it', () => {
    const questions = sampleCatalogue.questions.map((question) =>
      question.id === 'owned'
        ? { ...question, options: [{ id: 'contract', label: 'A contract', atMost: { cost: 'nice' as const } }] }
        : question,
    );
    const { classes } = situationOf({ budget: ['nothing'], owned: ['contract'] }, { ...sampleCatalogue, questions });
    expect(classes['cost']).toBe('nice');
  });

  test('is what the person says in the end', () => {
    const { classes, startingClasses } = situationOf(
      { budget: ['nothing'], priorities: ['cost-none', 'disks-critical'] },
      sampleCatalogue,
    );
    expect(classes).toEqual({ cost: 'none', uptime: 'nice', disks: 'critical' });
    expect(startingClasses['cost']).toBe('critical');
  });
});

describe('the path', () => {
  const asked = (answers: Answers) => pathOf(sampleCatalogue.questions, answers).map(({ id }) => id);

  test('asks a question whose condition is still open', () => {
    expect(asked({})).toContain('arrays');
    expect(asked({ storage: ['unknown'] })).toContain('arrays');
  });

  test('leaves out a question that an earlier answer makes pointless', () => {
    expect(asked({ storage: ['file'] })).not.toContain('arrays');
    expect(asked({ storage: ['any'] })).not.toContain('arrays');
    expect(asked({ storage: ['file', 'block'] })).toContain('arrays');
  });

  test('an answer to a question that is not asked any more counts for nothing', () => {
    const kept = { storage: ['file'], arrays: ['big'] };
    expect(situationOf(kept, sampleCatalogue)).toEqual(situationOf({ storage: ['file'] }, sampleCatalogue));
  });
});
