import type { Catalogue, Option } from '#catalogue/schema.ts';
import type {
  Change,
  CriterionChange,
  CriterionPart,
  FactChange,
  OptionChange,
  OptionPart,
  QuestionChange,
  QuestionPart,
} from './change.ts';
import { paired } from './paired.ts';

/** A change that is none of a fact, in words: what it concerns, and what is otherwise, without its subject. */
export interface RuleWords {
  readonly of: string;
  readonly says: string;
}

/** The catalogue before and after a change. */
interface Between {
  readonly earlier: Catalogue;
  readonly later: Catalogue;
}

function labelOf(
  id: string,
  entries: keyof Pick<Catalogue, 'criteria' | 'groups'>,
  { earlier, later }: Between,
): string {
  return [...later[entries], ...earlier[entries]].find((entry) => entry.id === id)?.label ?? id;
}

const criterionWords: Readonly<Record<CriterionPart, (criterion: string, between: Between) => string>> = {
  group: (criterion, between) => {
    const group = between.later.criteria.find(({ id }) => id === criterion)?.group ?? '';
    return `counts in the group “${labelOf(group, 'groups', between)}”`;
  },
  scale: () => 'its values count for more or less',
  weight: (criterion, { earlier, later }) => {
    const [before, after] = [earlier, later].map(({ criteria }) => criteria.find(({ id }) => id === criterion)?.weight);
    return `weighs ${after} instead of ${before} as long as no question about it is answered`;
  },
  standing: (criterion, { earlier, later }) => {
    const [before, after] = [earlier, later].map(
      ({ criteria }) => criteria.find(({ id }) => id === criterion)?.standing,
    );
    if (after === undefined) return 'is no longer required of every platform';
    return before === undefined ? 'is required of every platform' : 'is required of every platform in another way';
  },
};

const questionWords: Readonly<Record<QuestionPart, string>> = {
  id: 'has another name in the address',
  kind: 'takes another number of answers',
  together: 'its answers work together in another way',
  askedWhen: 'is asked under another condition',
  about: 'has the say on other rows',
  formerIds: 'understands other former names',
};

function raisesWords(before: Option | undefined, after: Option | undefined, between: Between): string {
  const [earlier, later] = [before?.raises ?? {}, after?.raises ?? {}];
  const criteria = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  const moved = criteria.filter((id) => earlier[id] !== later[id]);
  const each = moved.map(
    (id) => `${labelOf(id, 'criteria', between)} ${later[id] ?? 0} instead of ${earlier[id] ?? 0}`,
  );
  return `gives weight: ${each.join(', ')}`;
}

const optionWords: Readonly<Record<Exclude<OptionPart, 'raises'>, string>> = {
  id: 'has another name in the address',
  formerIds: 'understands other former names',
  alone: 'stands beside other answers in another way',
  requires: 'requires something else',
  meets: 'requires something else where it meets another answer',
  serves: 'is served by something else',
  mutes: 'takes other rows out of play',
  atLeast: 'asks more or less of a group',
  atMost: 'allows more or less to a group',
  lifts: 'lifts another standing requirement',
  covers: 'covers another fee',
};

function criterionChange({ criterion, was, parts }: CriterionChange, between: Between): RuleWords {
  const of = labelOf(criterion, 'criteria', between);
  if (was === 'added') return { of, says: 'is a new row' };
  if (was === 'removed') return { of, says: 'is no row any more' };
  return { of, says: parts.map((part) => criterionWords[part](criterion, between)).join('; ') };
}

function questionChange({ question, was, parts }: QuestionChange, { earlier, later }: Between): RuleWords {
  const of = [...later.questions, ...earlier.questions].find(({ id }) => id === question)?.label ?? question;
  if (was === 'added') return { of, says: 'is a new question' };
  if (was === 'removed') return { of, says: 'is not asked any more' };
  return { of, says: parts.map((part) => questionWords[part]).join('; ') };
}

function optionChange({ question, option, was, parts }: OptionChange, between: Between): RuleWords {
  const pair = paired(between.earlier.questions, between.later.questions).find(({ later }) => later?.id === question);
  const options = paired(pair?.earlier?.options ?? [], pair?.later?.options ?? []);
  const own = options.find(({ earlier, later }) => (later ?? earlier)?.id === option);
  const of = `${pair?.later?.label ?? question}: ${(own?.later ?? own?.earlier)?.label ?? option}`;
  if (was === 'added') return { of, says: 'is a new answer' };
  if (was === 'removed') return { of, says: 'cannot be answered any more' };
  const words = parts.map((part) =>
    part === 'raises' ? raisesWords(own?.earlier, own?.later, between) : optionWords[part],
  );
  return { of, says: words.join('; ') };
}

/** What changed, in words, for everything but facts: these are shown with the words of their scale. */
export function ruleWords(change: Exclude<Change, FactChange>, between: Between): RuleWords {
  switch (change.kind) {
    case 'groups':
      return { of: 'The groups of criteria', says: 'are other ones, or stand in another order' };
    case 'criterion':
      return criterionChange(change, between);
    case 'question':
      return questionChange(change, between);
    case 'option':
      return optionChange(change, between);
    case 'platform': {
      const [before, after] = [between.earlier, between.later].map(
        ({ platforms }) => platforms.find(({ id }) => id === change.platform)?.name,
      );
      if (change.was === 'added') return { of: after ?? change.platform, says: 'is a new platform' };
      if (change.was === 'removed') return { of: before ?? change.platform, says: 'is not listed any more' };
      return { of: after ?? change.platform, says: `was called ${before}` };
    }
    default:
      return { of: '', says: '' };
  }
}
