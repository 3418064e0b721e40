import { describe, expect, test } from 'vitest';
import type { Catalogue, NamedScale, Question } from '#catalogue/schema.ts';
import { changesBetween } from '#editions/changes-between.ts';
import { ruleWords } from '#editions/rule-words.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function withQuestion(id: string, change: (question: Question) => Question): Catalogue {
  const questions = sampleCatalogue.questions.map((each) => (each.id === id ? change(each) : each));
  return { ...sampleCatalogue, questions };
}

function withCriterion(id: string, change: Partial<Catalogue['criteria'][number]>): Catalogue {
  const criteria = sampleCatalogue.criteria.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...sampleCatalogue, criteria };
}

const scaleOf = (id: string) => sampleCatalogue.criteria.find((each) => each.id === id)?.scale as NamedScale;

/** What changed, in words, apart from facts. */
function told(later: Catalogue): readonly string[] {
  const between = { earlier: sampleCatalogue, later };
  return changesBetween(sampleCatalogue, later).flatMap((change) => {
    if (change.kind === 'fact') return [];
    const { of, says } = ruleWords(change, between);
    return [`${of}: ${says}`];
  });
}

describe('between two catalogues', () => {
  test('words, labels and the order of ids in a list are no change', () => {
    const reworded: Catalogue = {
      ...withQuestion('storage', (question) => ({
        ...question,
        label: 'Disks',
        prompt: 'Which disks?',
        about: question.about?.toReversed() ?? [],
      })),
      criteria: sampleCatalogue.criteria.map((criterion) => ({
        ...criterion,
        label: `${criterion.label}, as read today`,
      })),
      platforms: sampleCatalogue.platforms.map((platform) => ({ ...platform, summary: 'Said otherwise.' })),
    };
    expect(changesBetween(sampleCatalogue, reworded)).toEqual([]);
  });

  test('an option or a question that was renamed is one change, not one that went and one that came', () => {
    const options = (question: Question) =>
      question.options.map((option) =>
        option.id === 'nothing' ? { ...option, id: 'free', formerIds: ['nothing'] } : option,
      );
    expect(
      changesBetween(
        sampleCatalogue,
        withQuestion('budget', (own) => ({ ...own, options: options(own) })),
      ),
    ).toEqual([{ kind: 'option', was: 'changed', question: 'budget', option: 'free', parts: ['id', 'formerIds'] }]);
    const renamed = withQuestion('chips', (own) => ({ ...own, id: 'processor', formerIds: ['chips'] }));
    expect(changesBetween(sampleCatalogue, renamed)).toEqual([
      { kind: 'question', was: 'changed', question: 'processor', parts: ['id', 'formerIds'] },
    ]);
  });

  test('a scale that got other words is one change, however many facts were put into them', () => {
    const steps = Object.fromEntries(Object.entries(scaleOf('fee').steps).map(([word, step]) => [`${word}-fee`, step]));
    const criteria = withCriterion('fee', { scale: { kind: 'named', steps } }).criteria;
    const platforms = sampleCatalogue.platforms.map((platform) => ({
      ...platform,
      values: { ...platform.values, fee: `${platform.values['fee']}-fee` },
    }));
    expect(changesBetween(sampleCatalogue, { ...sampleCatalogue, criteria, platforms })).toEqual([
      { kind: 'criterion', was: 'changed', criterion: 'fee', parts: ['scale'], withFacts: true },
    ]);
  });
});

describe('a rule is told in words', () => {
  test.each<readonly [string, Catalogue, string]>([
    [
      'a weight',
      withCriterion('restart', { weight: 1 }),
      'Restart: weighs 1 instead of 0 as long as no question about it is answered',
    ],
    [
      'a scale',
      withCriterion('restart', {
        scale: {
          ...scaleOf('restart'),
          steps: { ...scaleOf('restart').steps, partly: { label: 'Partly', score: 0.5 } },
        },
      }),
      'Restart: its values count for more or less',
    ],
    ['a group', withCriterion('restart', { group: 'disks' }), 'Restart: counts in the group “Disks”'],
    [
      'a standing requirement',
      withCriterion('restart', { standing: { passes: ['yes'], because: 'So it is.' } }),
      'Restart: is required of every platform',
    ],
    [
      'what an answer weighs',
      withQuestion('arrays', (own) => ({
        ...own,
        options: own.options.map((option) =>
          option.id === 'big' ? { ...option, raises: { size: 3, until: 1 } } : option,
        ),
      })),
      'Arrays: Big: gives weight: Size 3 instead of 2, Until 1 instead of 0',
    ],
    [
      'what an answer requires',
      withQuestion('budget', (own) => ({ ...own, options: own.options.map(({ requires: _, ...option }) => option) })),
      'Budget: Nothing: requires something else',
    ],
    [
      'an answer that came',
      withQuestion('arrays', (own) => ({ ...own, options: [...own.options, { id: 'small', label: 'Small' }] })),
      'Arrays: Small: is a new answer',
    ],
    [
      'an answer that went',
      withQuestion('arrays', (own) => ({ ...own, options: own.options.slice(1) })),
      'Arrays: Big: cannot be answered any more',
    ],
    [
      'when a question is asked',
      withQuestion('arrays', ({ askedWhen: _, ...own }) => own),
      'Arrays: is asked under another condition',
    ],
    [
      'a question that went',
      { ...sampleCatalogue, questions: sampleCatalogue.questions.slice(1) },
      'Budget: is not asked any more',
    ],
    [
      'the groups',
      { ...sampleCatalogue, groups: sampleCatalogue.groups.toReversed() },
      'The groups of criteria: are other ones, or stand in another order',
    ],
    [
      'a platform’s name',
      {
        ...sampleCatalogue,
        platforms: sampleCatalogue.platforms.map((one) => (one.id === 'amber' ? { ...one, name: 'Amber Two' } : one)),
      },
      'Amber Two: was called Amber',
    ],
  ])('%s', (_, later, words) => {
    expect(told(later)).toEqual([words]);
  });
});
