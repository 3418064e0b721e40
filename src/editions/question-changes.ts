import type { Catalogue, Option, Question } from '#catalogue/schema.ts';
import type { OptionChange, OptionPart, QuestionChange, QuestionPart } from './change.ts';
import { paired, wasOf } from './paired.ts';
import { sameData } from './same-data.ts';

const questionParts = [
  'id',
  'kind',
  'together',
  'askedWhen',
  'about',
  'formerIds',
] as const satisfies readonly QuestionPart[];

const optionParts = [
  'id',
  'alone',
  'formerIds',
  'requires',
  'meets',
  'serves',
  'raises',
  'mutes',
  'atLeast',
  'atMost',
  'lifts',
  'covers',
] as const satisfies readonly OptionPart[];

function differing<Part extends string>(
  parts: readonly Part[],
  earlier: Readonly<Partial<Record<Part, unknown>>>,
  later: Readonly<Partial<Record<Part, unknown>>>,
): readonly Part[] {
  return parts.filter((part) => !sameData(earlier[part] ?? null, later[part] ?? null));
}

function optionChanges(
  question: string,
  earlier: readonly Option[],
  later: readonly Option[],
): readonly OptionChange[] {
  return paired(earlier, later).flatMap((pair): readonly OptionChange[] => {
    const option = (pair.later ?? pair.earlier)?.id ?? '';
    const change = { kind: 'option', was: wasOf(pair), question, option } as const;
    if (pair.earlier === undefined || pair.later === undefined) return [{ ...change, parts: [] }];
    const parts = differing(optionParts, pair.earlier, pair.later);
    return parts.length === 0 ? [] : [{ ...change, parts }];
  });
}

/** Questions and options that came or went, and what answers do otherwise. */
export function questionChanges(earlier: Catalogue, later: Catalogue): readonly (QuestionChange | OptionChange)[] {
  return paired<Question>(earlier.questions, later.questions).flatMap(
    (pair): readonly (QuestionChange | OptionChange)[] => {
      const question = (pair.later ?? pair.earlier)?.id ?? '';
      const change = { kind: 'question', was: wasOf(pair), question } as const;
      if (pair.earlier === undefined || pair.later === undefined) return [{ ...change, parts: [] }];
      const parts = differing(questionParts, pair.earlier, pair.later);
      return [
        ...(parts.length === 0 ? [] : [{ ...change, parts }]),
        ...optionChanges(question, pair.earlier.options, pair.later.options),
      ];
    },
  );
}
