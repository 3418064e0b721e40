import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { alternatives as rules } from '#catalogue/gathered/alternative-triggers.gen.ts';
import { alternatives } from '#catalogue/gathered/alternatives.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import type { AlternativeRules, AnswerCondition, Answers } from '#catalogue/schema.ts';
import { proseFaults, statementFaults, statementsIn } from '#fixtures/statement-faults.ts';
import { alternativesFor } from '#scoring/alternatives-for.ts';
import { isAsked } from '#scoring/path.ts';

const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const platforms = catalogue.platforms.map((platform) => platform.id);
const questionOf = (condition: AnswerCondition) =>
  catalogue.questions.find(({ id: own }) => own === condition.question);
const optionsOf = (condition: AnswerCondition) => ('anyOf' in condition ? condition.anyOf : condition.onlyOf);

/** What is wrong with a condition; empty when nothing is. */
function conditionFaults(condition: AnswerCondition): readonly string[] {
  const question = questionOf(condition);
  if (question === undefined) return [`"${condition.question}" is no question`];
  if (question.kind === 'classes') return [`"${condition.question}" is about weights and says nothing of a situation`];
  const known = question.options.map((option) => option.id);
  const named = optionsOf(condition);
  return [
    ...(named.length === 0 ? [`"${condition.question}": no option is named`] : []),
    ...(new Set(named).size < named.length ? [`"${condition.question}": an option is named twice`] : []),
    ...named.filter((option) => !known.includes(option)).map((option) => `"${condition.question}" has no "${option}"`),
    ...('anyOf' in condition && named.length === known.length
      ? [`"${condition.question}": every option meets it`]
      : []),
    ...('onlyOf' in condition && question.kind === 'one'
      ? [`"${condition.question}" takes one answer: say anyOf`]
      : []),
  ];
}

/** The answers that a trigger asks for, one option each, as somebody could give them. */
function answersFor(when: readonly AnswerCondition[]): Answers {
  return Object.fromEntries(when.map((condition) => [condition.question, optionsOf(condition).slice(0, 1)]));
}

test('there are five alternatives, in an order of their own', () => {
  expect(alternatives.map((each) => each.id)).toEqual([
    'containers-bare-metal',
    'public-cloud-vm',
    'managed-vmware-cloud',
    'desktop-macos',
    'windows-client',
  ]);
  expect(new Set(alternatives.map(({ order }) => order)).size).toBe(alternatives.length);
});

test('a result loads of each what it takes to name it, and nothing else', () => {
  const light = alternatives.map(
    ({ summary: _, rightWhen: __, wrongWhen: ___, says: ____, related: _____, ...rest }) => rest,
  );
  expect(rules).toEqual(light);
});

test('the rules for conditions can fail', () => {
  const wrong: readonly AnswerCondition[] = [
    { question: 'nonsense', anyOf: ['linux'] },
    { question: 'priorities', anyOf: ['cost-critical'] },
    { question: 'guests', anyOf: [] },
    { question: 'guests', anyOf: ['linux', 'linux'] },
    { question: 'guests', onlyOf: ['unix'] },
    { question: 'kernel', anyOf: ['free', 'some', 'fixed'] },
    { question: 'purpose', onlyOf: ['lab'] },
  ];
  for (const condition of wrong) expect(conditionFaults(condition), JSON.stringify(condition)).toHaveLength(1);
});

describe.each([...alternatives])('$id', (alternative) => {
  test('has an id, a name and a summary of its own', () => {
    expect(alternative.id).toMatch(id);
    for (const key of ['name', 'summary'] as const)
      expect(alternatives.filter((other) => other[key] === alternative[key])).toHaveLength(1);
    expect(proseFaults(alternative.summary)).toEqual([]);
    expect(alternative.summary).toMatch(/^.{40,120}\.$/);
  });

  test('says when it is right and when it is wrong', () => {
    for (const texts of [alternative.rightWhen, alternative.wrongWhen]) {
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(texts.flatMap(proseFaults)).toEqual([]);
      for (const text of texts) expect(text).not.toMatch(/\.$/);
    }
  });

  test('says how it works, what limits it, what it costs and what it costs to come back, in sound statements', () => {
    expect(Object.keys(alternative.says)).toEqual(['works', 'limits', 'costs', 'return']);
    for (const [aspect, statements] of Object.entries(alternative.says))
      expect(statements.length, aspect).toBeGreaterThan(1);
    expect(statementFaults(alternative.says, factsUntil)).toEqual([]);
  });

  test('points to platforms that exist, each once and with a reason', () => {
    const named = alternative.related.map(({ platform }) => platform);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named).size).toBe(named.length);
    expect(platforms).toEqual(expect.arrayContaining(named));
    for (const { because } of alternative.related) {
      expect(proseFaults(because)).toEqual([]);
      expect(because).toMatch(/\.$/);
    }
  });

  test('has triggers on questions and options that exist, each with what it means', () => {
    for (const { when, because } of alternative.triggers) {
      expect(when.flatMap(conditionFaults)).toEqual([]);
      expect(new Set(when.map(({ question }) => question)).size).toBe(when.length);
      expect(proseFaults(because)).toEqual([]);
      expect(because).toMatch(/\.$/);
    }
  });

  test('is held back by answers that exist', () => {
    expect(alternative.unless.flatMap(conditionFaults)).toEqual([]);
    const questions = alternative.unless.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('is triggered by the plainest answers to each of its triggers, and by none of them left open', () => {
    for (const { when, because } of alternative.triggers) {
      const answers = answersFor(when);
      expect(
        catalogue.questions.filter((question) => question.id in answers).every((one) => isAsked(one, answers)),
      ).toBe(true);
      const [found] = triggeredIn(answers).filter((each) => each.alternative === alternative.id);
      expect(
        found?.speaksFor.map((reason) => reason.because),
        because,
      ).toContain(because);
      for (const { question } of when) {
        const { [question]: _, ...rest } = answers;
        const left = triggeredIn(rest).find((each) => each.alternative === alternative.id);
        expect(left?.speaksFor.map((reason) => reason.because) ?? []).not.toContain(because);
      }
    }
  });
});

function triggeredIn(answers: Answers, among: readonly AlternativeRules[] = rules) {
  return alternativesFor(answers, among, catalogue.questions);
}

test('what nobody stands behind is the smaller part', () => {
  const all = statementsIn(alternatives).map(([, statement]) => statement);
  const sourced = all.filter(({ source }) => source !== undefined);
  expect(sourced.length / all.length).toBeGreaterThan(0.6);
});
