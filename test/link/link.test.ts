import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { toggleOption } from '#link/toggle-option.ts';
import { writeLink } from '#link/write-link.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function open(text: string) {
  return readLink(parseSearch(text), sampleCatalogue);
}

describe('a link', () => {
  test('carries one readable parameter a question, in the order of the questions', () => {
    const answers = { storage: ['file', 'block'], budget: ['nothing'], priorities: ['cost-critical'] };
    const text = stringifySearch(writeLink(answers, sampleCatalogue, { edition: '2001-01', seen: 'amber' }));
    expect(text).toBe('?budget=nothing&storage=file.block&priorities=cost-critical&edition=2001-01&seen=amber');
  });

  test('opens to the answers that it was written from', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const link = open(stringifySearch(writeLink(answers, sampleCatalogue)));
        expect(link.answers).toEqual(answers);
        expect(link.dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is one and the same for one set of answers', () => {
    expect(open('?storage=block.file').answers).toEqual(open('?storage=file.block.file').answers);
    const [forwards, backwards] = [
      ['file', 'block'],
      ['block', 'file'],
    ].map((storage) => writeLink({ storage }, sampleCatalogue));
    expect(forwards).toEqual(backwards);
  });

  test('remembers the edition and who led', () => {
    expect(open('?edition=2026-11&seen=amber')).toMatchObject({ edition: '2026-11', seen: 'amber' });
    expect(open('?edition=soon&seen=granite')).toEqual({ answers: {}, dropped: [] });
  });

  test('remembers which platform is asked about, neither as an answer nor as something unreadable', () => {
    expect(open('?budget=nothing&why=basalt')).toEqual({
      answers: { budget: ['nothing'] },
      why: 'basalt',
      dropped: [],
    });
    expect(open('?why=granite')).toEqual({ answers: {}, dropped: [] });
    expect(open('?why=amber.basalt')).toEqual({ answers: {}, dropped: [] });
  });

  test('that is made anew does not carry the platform that was asked about', () => {
    const { answers } = open('?budget=nothing&why=basalt');
    expect(writeLink(answers, sampleCatalogue, { seen: 'amber' })).toEqual({ budget: 'nothing', seen: 'amber' });
  });

  test('from before a question or an option was renamed still opens', () => {
    expect(open('?downtime=none&budget=whatever').answers).toEqual({ outage: ['none'], budget: ['anything'] });
  });
});

describe('a mangled link', () => {
  test('opens what can be read and says what was dropped', () => {
    expect(open('?budget=nothing.gold&colour=red&outage=none.hours')).toEqual({
      answers: { budget: ['nothing'], outage: ['none'] },
      dropped: [
        { parameter: 'budget', value: 'gold', why: 'no such option' },
        { parameter: 'colour', value: 'red', why: 'no such question' },
        { parameter: 'outage', value: 'hours', why: 'only one option can be chosen' },
      ],
    });
  });

  test('keeps an option that stands alone from standing with others', () => {
    const { answers, dropped } = open('?arrays=big.no-array.unknown');
    expect(answers).toEqual({ arrays: ['big'] });
    expect(dropped.map(({ value, why }) => [value, why])).toEqual([
      ['no-array', 'stands alone'],
      ['unknown', 'stands alone'],
    ]);
  });

  test('keeps it from standing with others wherever it stands among them', () => {
    for (const text of ['?arrays=any.big', '?arrays=any&arrays=big', '?arrays=no-array.big.any']) {
      expect(open(text).answers).toEqual({ arrays: ['big'] });
    }
    expect(open('?arrays=any.unknown.no-array').answers).toEqual({ arrays: ['any'] });
  });

  test('of two importances for one group keeps the later', () => {
    expect(open('?priorities=cost-critical.cost-none').answers).toEqual({ priorities: ['cost-none'] });
  });

  test('quotes only the beginning of what is very long', () => {
    const [dropped] = open(`?budget=${'x'.repeat(100_000)}`).dropped;
    expect(dropped?.value.length).toBeLessThan(70);
  });

  test.each([
    '?',
    '??',
    '?=',
    '?&&&',
    '?%',
    '?budget=%E0%A4%A',
    '?budget',
    '?__proto__=x',
    '?constructor=nothing',
    '?budget=__proto__',
    '?budget=+',
    '#?budget=nothing',
  ])('such as "%s" opens to a page', (text) => {
    expect(Object.keys(open(text).answers)).toEqual([]);
  });

  test('of any kind never throws, and what it opens to is a set of answers that could have been given', () => {
    const words = fc.constantFrom(
      'budget',
      'nothing',
      'storage',
      'file',
      '.',
      '=',
      '&',
      '?',
      '%',
      'priorities',
      'cost-',
      'none',
      '\u0000',
      '💥',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { answers } = open(any);
        expect(open(stringifySearch(writeLink(answers, sampleCatalogue)))).toEqual({ answers, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('clicking an option', () => {
  const question = (id: string) => sampleCatalogue.questions.find((each) => each.id === id)!;

  test('of a single choice replaces the former one, and clicking it again keeps it', () => {
    const once = toggleOption({ budget: ['nothing'] }, question('budget'), 'anything');
    expect(once).toEqual({ budget: ['anything'] });
    expect(toggleOption(once, question('budget'), 'anything')).toEqual(once);
  });

  test('of several adds and takes away; the last one taken away leaves the question open', () => {
    const one = toggleOption({}, question('storage'), 'file');
    const two = toggleOption(one, question('storage'), 'block');
    expect(two).toEqual({ storage: ['file', 'block'] });
    expect(toggleOption(two, question('storage'), 'file')).toEqual({ storage: ['block'] });
    expect(toggleOption(one, question('storage'), 'file')).toEqual({});
  });

  test('that stands alone clears the rest, and any other clears it', () => {
    const alone = toggleOption({ arrays: ['big'] }, question('arrays'), 'no-array');
    expect(alone).toEqual({ arrays: ['no-array'] });
    expect(toggleOption(alone, question('arrays'), 'old')).toEqual({ arrays: ['old'] });
    expect(toggleOption({ arrays: ['big'] }, question('arrays'), 'any')).toEqual({ arrays: ['any'] });
  });

  test('leaves the answers to other questions alone', () => {
    expect(toggleOption({ budget: ['nothing'] }, question('storage'), 'file')).toEqual({
      budget: ['nothing'],
      storage: ['file'],
    });
  });
});
