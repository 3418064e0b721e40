/**
 * The texts of `asking.gen.ts` and `effects.gen.ts`: what it takes to ask a question, and what the answers
 * do. They are apart because the first question is asked long before anything is scored.
 */
import type { Term } from '#catalogue/glossary-shapes.ts';
import type { Effects, Option, Platform, Question } from '#catalogue/schema.ts';
import { termFinder } from '#glossary/find-terms.ts';

const words = ['id', 'label', 'hint', 'alone', 'formerIds'] as const satisfies readonly (keyof Option)[];

function wordsOf(option: Option): Option {
  const { id, label } = option;
  return {
    id,
    label,
    ...Object.fromEntries(words.flatMap((key) => (option[key] === undefined ? [] : [[key, option[key]]]))),
  };
}

function effectsOf(option: Option): Effects {
  const entries = Object.entries(option).filter(([key]) => !words.some((word) => word === key));
  return Object.fromEntries(entries);
}

/** Of each question the words of the glossary in its labels, where they cannot be marked: a click there chooses. */
function labelWords(questions: readonly Question[], terms: readonly Term[]): string {
  const find = termFinder(terms.filter(({ quiet }) => quiet !== true));
  const found = questions.flatMap(({ id, options }) => {
    const ids = new Set(options.flatMap(({ label }) => find(label)).map(({ term }) => term));
    return ids.size === 0 ? [] : [[id, [...ids]] as const];
  });
  return JSON.stringify(Object.fromEntries(found), null, 2);
}

/** Questions in words, and the platforms' names. */
export function askingModule(
  questions: readonly Question[],
  platforms: readonly Platform[],
  criteria: number,
  terms: readonly Term[],
): string {
  const asked = questions.map(({ about: _, options, ...rest }) => ({ ...rest, options: options.map(wordsOf) }));
  const names = platforms.map(({ id, name }) => ({ id, name }));
  return [
    `import type { Question } from '../schema.ts';\n`,
    `export const questions: readonly Question[] = ${JSON.stringify(asked, null, 2)};\n`,
    `export const platforms: readonly { readonly id: string; readonly name: string }[] = ${JSON.stringify(names, null, 2)};\n`,
    `export const criteria = ${criteria};\n`,
    `export const labelWords: Readonly<Record<string, readonly string[]>> = ${labelWords(questions, terms)};\n`,
  ].join('\n');
}

/** What each question is about and what each option does, by their ids. */
export function effectsModule(questions: readonly Question[]): string {
  const effects = questions.map(({ id, about, options }) => [
    id,
    { about, options: Object.fromEntries(options.map((option) => [option.id, effectsOf(option)])) },
  ]);
  const type = `Readonly<Record<string, { readonly about?: readonly string[]; readonly options: Readonly<Record<string, Effects>> }>>`;
  const text = JSON.stringify(Object.fromEntries(effects), null, 2);
  return `import type { Effects } from '../schema.ts';\n\nexport const effects: ${type} = ${text};\n`;
}
