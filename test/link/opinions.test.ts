import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestOpinionName, opinionName } from '#link/opinion-name.ts';
import { opinionParameters } from '#link/opinion-parameters.ts';
import { readLink } from '#link/read-link.ts';
import { readOpinions, readPastedOpinions, type Opinion } from '#link/read-opinions.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeOpinions } from '#link/write-opinions.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

const read = (text: string) => readOpinions(parseSearch(text), sampleCatalogue);
const paste = (text: string) => readPastedOpinions(text, sampleCatalogue);
const write = (opinions: readonly Opinion[]) => stringifySearch(writeOpinions(opinions, sampleCatalogue));

const frugal: Opinion = { answers: { budget: ['nothing'] }, name: '' };
const careful: Opinion = { answers: { outage: ['none'], storage: ['block'] }, name: 'Anna & Ben?' };

const anyOpinion: fc.Arbitrary<Opinion> = fc.record(
  {
    answers: anyAnswers(sampleCatalogue).filter((answers) => Object.keys(answers).length > 0),
    name: fc.string({ unit: 'grapheme', maxLength: 40 }).map(opinionName),
    edition: fc.constantFrom('2001-01', '2026-11-2'),
    seen: fc.constantFrom(...sampleCatalogue.platforms.map(({ id }) => id)),
  },
  { requiredKeys: ['answers', 'name'] },
);

describe('opinions beside one another', () => {
  test('stand in one parameter each, as the search text of a link', () => {
    expect(writeOpinions([frugal, careful], sampleCatalogue)).toEqual({
      a: 'budget=nothing',
      b: 'outage=none&storage=block&name=Anna%20%26%20Ben%3F',
    });
    expect(write([frugal, careful])).toBe(
      '?a=budget%3Dnothing&b=outage%3Dnone%26storage%3Dblock%26name%3DAnna%2520%2526%2520Ben%253F',
    );
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyOpinion, { maxLength: 8 }), (opinions) => {
        expect(read(write(opinions))).toEqual({ opinions, strangers: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('may be whole addresses, of any host or of none', () => {
    const addresses = ['https://example.org/result?budget=nothing&edition=2001-01', '/result?budget=nothing#order'];
    const [first, second] = read(stringifySearch({ a: addresses[0], b: addresses[1] })).opinions;
    expect(first).toEqual({ ...frugal, edition: '2001-01' });
    expect(second).toEqual(frugal);
  });

  test('are eight at most, and one that is missing leaves no gap', () => {
    const ten = Array.from({ length: 10 }, () => frugal);
    expect(Object.keys(writeOpinions(ten, sampleCatalogue))).toEqual([...opinionParameters]);
    const { opinions } = read('?h=budget%3Dnothing&c=outage%3Dnone&b=');
    expect(opinions.map(({ answers }) => Object.keys(answers))).toEqual([['outage'], ['budget']]);
    expect(Object.keys(parseSearch(write(opinions)))).toEqual(['a', 'b']);
  });

  test('are no answers of the address itself, and nothing unreadable in it', () => {
    const search = parseSearch(write([frugal, careful]));
    expect(readLink({ ...search, chips: 'odd', name: 'Anna' }, sampleCatalogue)).toEqual({
      answers: { chips: ['odd'] },
      dropped: [],
    });
  });

  test('say what of them could not be read, with the parameter in which it stands', () => {
    expect(read('?a=budget%3Dgold%26outage%3Dnone%26colour%3Dred&b=hello&c=b%3Dbudget%253Dnothing')).toEqual({
      opinions: [{ answers: { outage: ['none'] }, name: '' }],
      strangers: [
        { parameter: 'a', value: 'budget=gold', why: 'no such option' },
        { parameter: 'a', value: 'colour=red', why: 'no such question' },
        { parameter: 'b', value: 'hello', why: 'holds no answers' },
        { parameter: 'c', value: 'b=budget%3Dnothing', why: 'holds no answers' },
      ],
    });
  });
});

describe('a name', () => {
  test.each([
    ['  Anna \n Maria ', 'Anna Maria'],
    ['\u202Eanna\u0007', 'anna'],
    ['\u200B\u200D', ''],
    ['x'.repeat(50), 'x'.repeat(longestOpinionName)],
    ['\uD83D', ''],
  ])('“%j” is kept as “%s”', (text, name) => {
    expect(opinionName(text)).toBe(name);
  });

  test('of any kind is short, on one line, can stand in an address, and is kept as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const name = opinionName(text);
        expect(Array.from(name).length).toBeLessThanOrEqual(longestOpinionName);
        expect(name).toBe(opinionName(name));
        expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
        expect(name).not.toMatch(/[\n\r\t\u202A-\u202E]/);
      }),
    );
  });
});

describe('what somebody pastes', () => {
  test.each([
    'https://example.org/result?budget=nothing',
    'http://localhost:8080/deep/result?budget=nothing&why=amber#order',
    '/result?budget=nothing',
    '?budget=nothing',
    'budget=nothing',
    'See what I got (https://example.org/result?budget=nothing), is it right?',
    '<https://example.org/result?budget=nothing>\n\nRegards',
  ])('“%s” is one opinion', (text) => {
    expect(paste(text)).toEqual([frugal]);
  });

  test('may hold several links, or opinions that stand beside one another already', () => {
    expect(paste('/result?budget=nothing or /result?outage=none.')).toHaveLength(2);
    expect(paste(`https://example.org/differences${write([frugal, careful])}`)).toEqual([frugal, careful]);
  });

  test.each(['', 'hello', 'https://example.org/', 'https://example.org/result?colour=red', '='])(
    '“%s” holds no opinion',
    (text) => {
      expect(paste(text)).toEqual([]);
    },
  );
});

test('of mangled text nothing throws, and every opinion that is read has answers that could have been given', () => {
  const words = fc.constantFrom('a', 'b', '=', '&', '%3D', '%26', '%', '?', '#', 'budget', 'nothing', 'name', '\uD83D');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { opinions } of [read(any), read(stringifySearch({ a: any.toWellFormed(), h: 'budget=nothing' }))]) {
        expect(read(write(opinions))).toEqual({ opinions, strangers: [] });
      }
      for (const { answers } of paste(any)) expect(Object.keys(answers)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
