import { describe, expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import { exchangeSentences, excludedSentences } from '#differences/exchange-words.ts';
import { leastLossLead, leastLossTitle } from '#differences/least-loss-words.ts';
import { outcomeWords } from '#differences/outcome-words.ts';
import { candidatesFor, leastRegret } from '#scoring/least-regret.ts';
import { compareSample, labels } from './sample-opinions.ts';

const frugal: Answers = { budget: ['nothing'] };
const careful: Answers = { outage: ['none'] };

function wordsOf(all: readonly Answers[], names: readonly string[] = []) {
  return outcomeWords(compareSample(all, names), labels);
}

describe('the outcome', () => {
  test('is who everybody leads to, and whether an answer could change it', () => {
    expect(wordsOf([frugal, { outage: ['hours'] }])).toEqual({
      title: 'Both lead to Amber',
      lead: 'The two differ on two of two questions. No single answer would change who comes first for anybody.',
    });
  });

  test('is what they part over, and whom each of them leads to', () => {
    expect(wordsOf([frugal, careful], ['Anna'])).toEqual({
      title: 'They part over two questions: Amber or Basalt',
      lead: 'Anna’s answers lead to Amber, B’s to Basalt. The two differ on two of two questions. “Outage” and “Budget” can each change who comes first.',
    });
  });

  test('waits with what they part over until it is known', () => {
    const { title, lead } = outcomeWords({ ...compareSample([frugal, careful]), points: undefined }, labels);
    expect(title).toBe('They part: Amber or Basalt');
    expect(lead).toMatch(/two of two questions\.$/);
  });

  test('is the same answers, where nobody differs', () => {
    expect(wordsOf([frugal, frugal, frugal])).toEqual({
      title: 'All three give the same answers',
      lead: 'So they have the same result: Amber comes first.',
    });
  });

  test('is that nothing is left, and for whom', () => {
    expect(wordsOf([frugal, { ...careful, chips: ['odd'] }], ['', 'Ben']).title).toBe('No platform is left for Ben');
  });
});

describe('an exchange in words', () => {
  const sentencesOf = (all: readonly Answers[], question: string, names: readonly string[] = []) => {
    const { points, opinions } = compareSample(all, names);
    return points
      .filter(({ line }) => line.question === question)
      .flatMap((point) => [
        ...excludedSentences(point, opinions, labels),
        ...exchangeSentences(point, opinions, labels),
      ]);
  };

  test('says who would lead, by how much, and which requirement rules out who led', () => {
    expect(sentencesOf([frugal, careful], 'outage', ['Anna'])).toEqual([
      'With B’s answer, Cobalt would come first for Anna; Amber would be ruled out (Restart: No).',
      'With Anna’s answer, Amber would come first for B, 20.0 points ahead of Basalt.',
    ]);
  });

  test('says of two opinions also what stays, and what comes back', () => {
    expect(sentencesOf([frugal, careful], 'budget')[0]).toBe(
      'With B’s answer, Amber would stay first for A; Basalt would no longer be ruled out, 20.0 points behind.',
    );
    expect(sentencesOf([{}, { priorities: ['cost-critical'] }], 'priorities')).toEqual([
      'With B’s answer, Amber would stay first for A, 60.0 instead of 20.0 points ahead of Basalt.',
      'With A’s answer, Amber would stay first for B, 20.0 instead of 35.0 points ahead of Cobalt.',
    ]);
  });

  test('is one sentence an answer where there are many opinions, and silent on those that keep their leader', () => {
    expect(sentencesOf([frugal, {}, careful, { budget: ['anything'] }], 'outage')).toEqual([
      'With C’s answer, Cobalt would come first for A and Basalt for B; Amber (Restart: No) would be ruled out.',
      'With A, B and D’s answer, Amber would come first for C (20.0 points ahead).',
    ]);
  });

  test('that leaves nothing says so', () => {
    expect(sentencesOf([{ chips: ['odd'] }, careful], 'outage')[0]).toBe(
      'With B’s answer, no platform would be left for A.',
    );
  });
});

describe('who loses least, in words', () => {
  const wordsFor = (all: readonly Answers[]) => {
    const { verdicts, opinions } = compareSample(all);
    const least = leastRegret(candidatesFor(verdicts));
    return [leastLossTitle(least, all.length, labels), leastLossLead(least, opinions, labels)];
  };

  test('is a platform that nobody has in first place, if need be', () => {
    expect(wordsFor([frugal, careful])).toEqual([
      'Cobalt loses least for both',
      'With it nobody is more than 35.0 points behind their own leader; any other platform costs somebody more, or is ruled out for them.',
    ]);
  });

  test('is everybody’s leader, where they have the same', () => {
    expect(wordsFor([frugal, { outage: ['hours'] }])).toEqual([
      'Amber loses least for both',
      'Everybody has it in first place, so that nobody loses anything.',
    ]);
  });

  test('is shared, and said to be', () => {
    expect(wordsFor([{ storage: ['block'] }, { storage: ['block'] }])[0]).toBe('Basalt and Cobalt lose least for both');
  });

  test('is nobody, where somebody rules out each, and then for whom the fewest are', () => {
    expect(wordsFor([{ chips: ['odd'] }, frugal, {}])).toEqual([
      'No platform is in for all three',
      'Every platform is ruled out for somebody. Amber is ruled out only for A (Chip: Common).',
    ]);
  });
});

test('opinions of the same name, or of a single letter, can be told apart', () => {
  const { opinions } = compareSample([frugal, careful, {}, {}], ['Anna', 'anna', 'a', '']);
  expect(opinions.map(({ called }) => called)).toEqual(['Anna (A)', 'anna (B)', 'a (C)', 'D']);
});
