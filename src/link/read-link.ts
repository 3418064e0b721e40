import { ANY, OPEN, type Answers, type LinkWords, type Question } from '#catalogue/schema.ts';
import { readEditionId } from './edition-id.ts';
import { opinionParameters } from './opinion-parameters.ts';
import { inOrder, optionIds } from './option-ids.ts';

/** The parameters that carry no answer. */
export const reserved = [
  'edition',
  'seen',
  'why',
  'with',
  'group',
  'find',
  'only',
  'sort',
  'family',
  'engine',
  'licence',
  'fee',
  'status',
  'text',
  'name',
  'answers',
  ...opinionParameters,
] as const;

/** Something in the address that could not be used, and why. */
export interface Dropped {
  readonly parameter: string;
  /** as it stood in the address, at most 60 characters of it */
  readonly value: string;
  readonly why: 'no such question' | 'no such option' | 'only one option can be chosen' | 'stands alone';
}

export interface Link {
  readonly answers: Answers;
  /** edition of the catalogue that the sender saw; absent in a link that was typed by hand */
  readonly edition?: string;
  /** the platform that led when the link was made */
  readonly seen?: string;
  /** the platform that the person asks about; belongs to this page and is not written into links */
  readonly why?: string;
  readonly dropped: readonly Dropped[];
}

/** Search parameters as the router hands them over: text by name; several of one name joined by dots. */
export type SearchParameters = Readonly<Record<string, string>>;

const longestQuoted = 60;

function quoted(value: string): string {
  return value.length > longestQuoted ? `${value.slice(0, longestQuoted)}…` : value;
}

function questionOf(parameter: string, questions: readonly Question[]): Question | undefined {
  return questions.find(({ id, formerIds = [] }) => id === parameter || formerIds.includes(parameter));
}

interface Reading {
  readonly options: readonly string[];
  readonly dropped: readonly Dropped[];
}

function readOptions(question: Question, value: string, words: LinkWords): Reading {
  const known = optionIds(question, words);
  const dropped: Dropped[] = [];
  const drop = (word: string, why: Dropped['why']): void => {
    dropped.push({ parameter: question.id, value: quoted(word), why });
  };
  const parts = new Set(value.split('.').filter((part) => part !== ''));
  const found = [...parts].flatMap((word) => {
    const id = known.get(word);
    if (id === undefined) drop(word, 'no such option');
    return id ?? [];
  });
  const standsAlone = (id: string): boolean =>
    id === OPEN || id === ANY || question.options.find((option) => option.id === id)?.alone === true;
  const hasCompany = question.kind !== 'one' && !found.every(standsAlone);
  const options: string[] = [];
  for (const id of new Set(found)) {
    if (options.length > 0 && question.kind === 'one') drop(id, 'only one option can be chosen');
    else if (standsAlone(id) && (hasCompany || options.length > 0)) drop(id, 'stands alone');
    else options.push(id);
  }
  const settled = question.kind === 'classes' ? onePerGroup(options) : options;
  return { options: inOrder(settled, question, words), dropped };
}

/** Of two importances for one group the later one counts. */
function onePerGroup(options: readonly string[]): readonly string[] {
  return [...new Map(options.map((id) => [id.slice(0, id.lastIndexOf('-')), id])).values()];
}

/**
 * Reads the answers out of an address. Never throws: strangers are dropped and named.
 *
 * @param search text by parameter name; anything may stand in it
 */
export function readLink(search: SearchParameters, words: LinkWords): Link {
  const answers: [string, readonly string[]][] = [];
  const dropped: Dropped[] = [];
  for (const [parameter, value] of Object.entries(search)) {
    if ((reserved as readonly string[]).includes(parameter)) continue;
    const question = questionOf(parameter, words.questions);
    if (question === undefined) {
      dropped.push({ parameter: quoted(parameter), value: quoted(value), why: 'no such question' });
      continue;
    }
    const reading = readOptions(question, value, words);
    dropped.push(...reading.dropped);
    if (reading.options.length > 0) answers.push([question.id, reading.options]);
  }
  const { edition, seen, why } = search;
  const known = (id: string | undefined): id is string => words.platforms.some((platform) => platform.id === id);
  return {
    answers: Object.fromEntries(answers),
    ...(edition !== undefined && readEditionId(edition) !== undefined && { edition }),
    ...(known(seen) && { seen }),
    ...(known(why) && { why }),
    dropped,
  };
}
