import type { Catalogue, Group, Importance } from '#catalogue/schema.ts';
import type { Asked } from '#scoring/situation.ts';
import { valueWords } from '#ui/value-words.ts';

/** The words for every id that a verdict names. An id without an entry stands for itself. */
export interface Labels {
  readonly platform: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly group: (id: string) => string;
  readonly question: (id: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly answer: (asked: Asked) => string;
  readonly importance: (importance: Importance) => string;
  readonly value: (criterion: string, value: string | number) => string;
}

const ofAll: Readonly<Record<string, string>> = { unknown: 'I don’t know', any: 'Doesn’t matter' };
const importanceWords: Readonly<Record<Importance, string>> = {
  critical: 'critical',
  important: 'important',
  nice: 'nice to have',
  none: 'does not matter',
};

function classWords(option: string, groups: readonly Group[]): string | undefined {
  const at = option.lastIndexOf('-');
  const group = groups.find(({ id }) => id === option.slice(0, at));
  const word = Object.entries(importanceWords).find(([id]) => id === option.slice(at + 1))?.[1];
  return group === undefined || word === undefined ? undefined : `${group.label} ${word}`;
}

export function labelsOf(catalogue: Catalogue): Labels {
  const platforms = new Map(catalogue.platforms.map(({ id, name }) => [id, name]));
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const groups = new Map(catalogue.groups.map(({ id, label }) => [id, label]));
  const questions = new Map(catalogue.questions.map((question) => [question.id, question]));
  const question = (id: string): string => questions.get(id)?.label ?? id;
  const option = (asked: string, id: string): string => {
    const own = questions.get(asked)?.options.find((each) => each.id === id)?.label;
    return own ?? ofAll[id] ?? classWords(id, catalogue.groups) ?? id;
  };
  return {
    platform: (id) => platforms.get(id) ?? id,
    criterion: (id) => criteria.get(id)?.label ?? id,
    group: (id) => groups.get(id) ?? id,
    question,
    option,
    answer: (asked) => `${question(asked.question)}: ${option(asked.question, asked.option)}`,
    importance: (importance) => importanceWords[importance],
    value: (criterion, value) => valueWords(value, criteria.get(criterion)?.scale),
  };
}
