import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY, OPEN, type AlternativeRules, type Answers } from '#catalogue/schema.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { alternativesFor, alternativeStandings } from '#scoring/alternatives-for.ts';

/** On the invented questions: nothing to spend, files only, a box under the desk. */
const rent: AlternativeRules = {
  id: 'rent',
  order: 20,
  name: 'Rent',
  triggers: [
    {
      when: [
        { question: 'budget', anyOf: ['anything'] },
        { question: 'outage', anyOf: ['hours', 'none'] },
      ],
      because: 'It may cost something.',
    },
    { when: [{ question: 'arrays', anyOf: ['old', 'big'] }], because: 'The arrays weigh.' },
  ],
  unless: [
    { question: 'owned', anyOf: ['contract'] },
    { question: 'chips', onlyOf: ['odd'] },
  ],
};
const share: AlternativeRules = {
  id: 'share',
  order: 10,
  name: 'Share',
  triggers: [{ when: [{ question: 'storage', onlyOf: ['file', 'own'] }], because: 'Files can be shared.' }],
  unless: [],
};
const both = [rent, share];
const { questions } = sampleCatalogue;

function triggered(answers: Answers, alternatives = both): readonly string[] {
  return alternativesFor(answers, alternatives, questions).map(({ alternative }) => alternative);
}

describe('an alternative is worth a look', () => {
  test('when every condition of one trigger is met, through the answers that meet it', () => {
    expect(alternativesFor({ budget: ['anything'], outage: ['hours'] }, both, questions)).toEqual([
      {
        alternative: 'rent',
        speaksFor: [
          {
            because: 'It may cost something.',
            asked: [
              { question: 'budget', option: 'anything' },
              { question: 'outage', option: 'hours' },
            ],
          },
        ],
        speaksAgainst: [],
      },
    ]);
  });

  test('never when one condition of the trigger is not met', () => {
    expect(triggered({ budget: ['anything'] })).toEqual([]);
    expect(triggered({ budget: ['nothing'], outage: ['hours'] })).toEqual([]);
  });

  test('for each trigger that holds, in the order of the catalogue', () => {
    const answers = { budget: ['anything'], outage: ['none'], storage: ['block'], arrays: ['big'] };
    const [standing] = alternativesFor(answers, both, questions);
    expect(standing?.speaksFor.map(({ because }) => because)).toEqual(['It may cost something.', 'The arrays weigh.']);
  });

  test('for an “any of” also when more was chosen, and names only what meets it', () => {
    const [standing] = alternativesFor({ storage: ['block'], arrays: ['old', 'no-array'] }, both, questions);
    expect(standing?.speaksFor[0]?.asked).toEqual([{ question: 'arrays', option: 'old' }]);
  });

  test('for an “only of” when some or all of it was chosen, and not when anything else was', () => {
    expect(triggered({ storage: ['file'] })).toEqual(['share']);
    expect(triggered({ storage: ['own', 'file'] })).toEqual(['share']);
    expect(triggered({ storage: ['file', 'block'] })).toEqual([]);
  });

  test('never when an answer speaks against it, which is named', () => {
    const answers = { budget: ['anything'], outage: ['hours'], owned: ['contract'] };
    expect(triggered(answers)).toEqual([]);
    const standing = alternativeStandings(answers, both, questions).find(({ alternative }) => alternative === 'rent');
    expect(standing?.speaksFor).toHaveLength(1);
    expect(standing?.speaksAgainst).toEqual([{ question: 'owned', option: 'contract' }]);
  });

  test('in the order that the alternatives give themselves', () => {
    expect(triggered({ budget: ['anything'], outage: ['none'], storage: ['file'] })).toEqual(['share', 'rent']);
  });
});

describe('nothing is triggered', () => {
  test('by no answers at all', () => {
    expect(triggered({})).toEqual([]);
  });

  test('by open questions, and by questions that do not matter', () => {
    for (const word of [OPEN, ANY]) {
      const answers = Object.fromEntries(questions.map(({ id }) => [id, [word]]));
      expect(triggered(answers)).toEqual([]);
      expect(alternativeStandings(answers, both, questions).flatMap(({ speaksAgainst }) => speaksAgainst)).toEqual([]);
    }
  });

  test('by an answer to a question that is not asked any more', () => {
    expect(triggered({ storage: ['block'], arrays: ['old'] })).toEqual(['rent']);
    expect(triggered({ storage: ['file'], arrays: ['old'] })).toEqual(['share']);
  });

  test('by options and questions that nobody knows, which a link may carry', () => {
    expect(triggered({ storage: ['tape'], nonsense: ['file'] })).toEqual([]);
    expect(triggered({ storage: ['file', 'tape'] })).toEqual(['share']);
  });
});

describe('for any answers', () => {
  const any = anyAnswers(sampleCatalogue);

  test('the order in which alternatives and questions come changes nothing', () => {
    fc.assert(
      fc.property(
        any,
        fc.shuffledSubarray(both, { minLength: 2 }),
        fc.shuffledSubarray([...questions], { minLength: questions.length }),
        (answers, shuffled, asked) => {
          expect(alternativeStandings(answers, shuffled, asked)).toEqual(
            alternativeStandings(answers, both, questions),
          );
        },
      ),
    );
  });

  test('an alternative is judged alone: what else is in the catalogue changes nothing', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...both), (answers, one) => {
        const [alone] = alternativeStandings(answers, [one], questions);
        const among = alternativeStandings(answers, both, questions);
        expect(among.find(({ alternative }) => alternative === one.id)).toEqual(alone);
      }),
    );
  });

  test('every reason names answers that were given, and there is one for everything that is triggered', () => {
    fc.assert(
      fc.property(any, (answers) => {
        for (const { speaksFor, speaksAgainst } of alternativesFor(answers, both, questions)) {
          expect(speaksFor.length).toBeGreaterThan(0);
          expect(speaksAgainst).toEqual([]);
          for (const { asked } of speaksFor) {
            expect(asked.length).toBeGreaterThan(0);
            for (const { question, option } of asked) expect(answers[question]).toContain(option);
          }
        }
      }),
    );
  });

  test('leaving one more question open triggers nothing on its account', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...questions), (answers, { id }) => {
        const without = { ...answers, [id]: [OPEN] };
        const before = alternativeStandings(answers, both, questions);
        for (const { alternative, speaksFor } of alternativeStandings(without, both, questions)) {
          const reasons = before.find((each) => each.alternative === alternative)?.speaksFor ?? [];
          // a question that hangs on an open one is asked, so its answer counts again
          if (!questions.some(({ askedWhen }) => askedWhen?.question === id))
            expect(reasons).toEqual(expect.arrayContaining([...speaksFor]));
        }
      }),
    );
  });
});
