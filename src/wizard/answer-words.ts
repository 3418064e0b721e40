import { ANY, OPEN, type Answers, type Group, type Question } from '#catalogue/schema.ts';
import { importanceWords } from './importance-words.ts';

function classWords(option: string, groups: readonly Group[]): string {
  const at = option.lastIndexOf('-');
  const group = groups.find(({ id }) => id === option.slice(0, at));
  const words = Object.entries(importanceWords).find(([importance]) => importance === option.slice(at + 1))?.[1];
  return `${group?.label ?? option}: ${words ?? option}`;
}

/** What was said to a question, in words, one entry an option; empty where nothing was said. */
export function answerWords(question: Question, answers: Answers, groups: readonly Group[]): readonly string[] {
  return (answers[question.id] ?? []).map((option) => {
    if (option === OPEN) return 'I don’t know';
    if (option === ANY) return 'Doesn’t matter';
    if (question.kind === 'classes') return classWords(option, groups);
    return question.options.find(({ id }) => id === option)?.label ?? option;
  });
}
