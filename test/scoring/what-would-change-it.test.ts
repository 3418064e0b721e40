import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#catalogue/schema.ts';
import {
  criteriaInPlay,
  factFlip,
  factsThatMatter,
  openFacts,
  possibleValues,
  withFact,
} from '#scoring/facts-that-matter.ts';
import { answerFlip, byLikelihood, otherAnswers } from '#scoring/other-answers.ts';
import { recommend } from '#scoring/recommend.ts';
import { whyNot } from '#scoring/why-not.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

function leader(answers: Answers, catalogue = sampleCatalogue): string | undefined {
  return recommend(answers, catalogue).ranked[0]?.platform;
}

describe('other answers', () => {
  test('are every other option of a single choice, and the answer left open', () => {
    const others = otherAnswers({ budget: ['nothing'] }, sampleCatalogue).filter(
      ({ question }) => question === 'budget',
    );
    expect(others.map(({ option, change, answers }) => [option, change, answers])).toEqual([
      ['anything', 'chosen', { budget: ['anything'] }],
      ['nothing', 'left open', {}],
    ]);
  });

  test('are each option added to or taken from several', () => {
    const others = otherAnswers({ storage: ['file'] }, sampleCatalogue).filter(
      ({ question }) => question === 'storage',
    );
    expect(others.map(({ option, change, answers }) => [option, change, answers])).toEqual([
      ['file', 'taken away', {}],
      ['block', 'added', { storage: ['file', 'block'] }],
      ['own', 'added', { storage: ['file', 'own'] }],
    ]);
  });

  test('leave out questions that are not asked, that do not matter, and the priorities', () => {
    const asked = new Set(
      otherAnswers({ storage: ['file'], outage: ['any'] }, sampleCatalogue).map(({ question }) => question),
    );
    expect(asked).toEqual(new Set(['budget', 'storage', 'chips', 'owned']));
  });

  test('come with open questions first, then neighbouring options', () => {
    const others = otherAnswers({ budget: ['nothing'] }, sampleCatalogue).toSorted(byLikelihood);
    const likelihoods = others.map(({ likelihood }) => likelihood);
    expect(likelihoods).toEqual(
      [...likelihoods].toSorted((a, b) => ['open', 'near', 'far'].indexOf(a) - ['open', 'near', 'far'].indexOf(b)),
    );
    expect(others.find(({ question }) => question === 'budget')?.likelihood).toBe('near');
    const chips = others.filter(({ question }) => question === 'chips');
    expect(chips.map(({ option, likelihood }) => [option, likelihood])).toEqual([
      ['usual', 'open'],
      ['odd', 'far'],
    ]);
  });

  test('of a single choice are near where the option stands beside the given one, else far; open before any was given', () => {
    const size = ['s', 'm', 'l', 'xl'].map((id) => ({ id, label: id }));
    const question = { ...sampleCatalogue.questions[0]!, id: 'size', kind: 'one' as const, options: size };
    const of = (answers: Answers) =>
      otherAnswers(answers, { ...sampleCatalogue, questions: [question] }).map(
        ({ option, change, likelihood }) => `${option} ${change} ${likelihood}`,
      );
    expect(of({ size: ['m'] })).toEqual(['s chosen near', 'l chosen near', 'xl chosen far', 'm left open far']);
    expect(of({})).toEqual(['s chosen open', 'm chosen open', 'l chosen open', 'xl chosen open']);
    expect(of({ size: ['unknown'] })).toHaveLength(4);
    expect(of({ size: ['any'] })).toEqual([]);
  });

  test('of several choices leave what stands alone to stand alone', () => {
    const options = [
      { id: 'a', label: 'a' },
      { id: 'b', label: 'b' },
      { id: 'none', label: 'none', alone: true as const },
    ];
    const question = { ...sampleCatalogue.questions[0]!, id: 'many', kind: 'many' as const, options };
    const of = (answers: Answers) =>
      otherAnswers(answers, { ...sampleCatalogue, questions: [question] }).map(
        ({ option, change, likelihood, answers: then }) => [option, change, likelihood, then['many']],
      );
    expect(of({})).toEqual([
      ['a', 'added', 'open', ['a']],
      ['b', 'added', 'open', ['b']],
      ['none', 'added', 'open', ['none']],
    ]);
    expect(of({ many: ['a'] })).toEqual([
      ['a', 'taken away', 'near', undefined],
      ['b', 'added', 'near', ['a', 'b']],
    ]);
    expect(of({ many: ['none'] })).toEqual([
      ['a', 'added', 'near', ['a']],
      ['b', 'added', 'near', ['b']],
      ['none', 'taken away', 'near', undefined],
    ]);
    const classes = { ...question, kind: 'classes' as const };
    expect(otherAnswers({}, { ...sampleCatalogue, questions: [classes] })).toEqual([]);
  });

  test('are a flip exactly when they put another platform first', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const leaders = recommend(answers, sampleCatalogue)
          .ranked.filter(({ place }) => place === 1)
          .map(({ platform }) => platform);
        for (const other of otherAnswers(answers, sampleCatalogue)) {
          const flip = answerFlip(other, leaders, sampleCatalogue);
          const then = recommend(other.answers, sampleCatalogue).ranked.filter(({ place }) => place === 1);
          expect(flip === undefined).toBe(then.some(({ platform }) => leaders.includes(platform)));
          if (flip !== undefined) expect(flip.leader).toBe(leader(other.answers));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('unknown facts that matter', () => {
  test('are those with a value that would change who leads', () => {
    const answers = { outage: ['none'] };
    const verdict = recommend(answers, sampleCatalogue);
    const flips = factsThatMatter(verdict, answers, sampleCatalogue, 5);
    expect(verdict.ranked[0]?.platform).toBe('basalt');
    expect(flips.map(({ platform, criterion, value }) => [platform, criterion, value])).toEqual([
      ['cobalt', 'moving-live', 'yes'],
    ]);
    for (const { platform, criterion, value, leader: then } of flips) {
      expect(leader(answers, withFact(sampleCatalogue, platform, criterion, value))).toBe(then);
    }
  });

  test('are looked for among those that count, of as many platforms as asked for', () => {
    const verdict = recommend({ outage: ['none'], storage: ['own'] }, sampleCatalogue);
    const names = (count: number) =>
      openFacts(verdict, sampleCatalogue, count).map(({ platform, criterion }) => [platform, criterion.id]);
    expect(names(9)).toEqual([
      ['cobalt', 'moving-live'],
      ['cobalt', 'size'],
    ]);
    expect(names(0)).toEqual([]);
    const required = recommend({ chips: ['usual'] }, sampleCatalogue);
    expect(criteriaInPlay(required)).toEqual(new Set(['fee', 'moving-live', 'life', 'chip']));
  });

  test('the values worth trying are the words of a scale, or both ends of a line', () => {
    const scaleOf = (id: string) => sampleCatalogue.criteria.find((criterion) => criterion.id === id)!;
    expect(possibleValues(scaleOf('fee'))).toEqual(['none', 'low', 'high']);
    expect(possibleValues(scaleOf('size'))).toEqual([0, 64]);
    const changed = withFact(sampleCatalogue, 'amber', 'fee', 'high');
    expect(changed.platforms.map(({ values }) => values['fee'])).toEqual(['high', 'high', 'low', 'none', 'none']);
  });

  test('of the leader is the worst that it could be, of a challenger the first that is enough', () => {
    const answers = { outage: ['none'] };
    const size = { platform: 'cobalt', criterion: sampleCatalogue.criteria.find(({ id }) => id === 'moving-live')! };
    expect(factFlip(size, ['basalt'], answers, sampleCatalogue)).toMatchObject({ value: 'yes', leader: 'cobalt' });
    const own = { platform: 'basalt', criterion: sampleCatalogue.criteria.find(({ id }) => id === 'restart')! };
    expect(factFlip(own, ['basalt'], answers, sampleCatalogue)).toMatchObject({ value: 'no', leader: 'cobalt' });
    expect(factFlip(size, ['cobalt', 'basalt'], answers, sampleCatalogue)).toBeUndefined();
  });

  test('are none where everything that counts is known', () => {
    const answers = { budget: ['nothing'], outage: ['hours'] };
    expect(factsThatMatter(recommend(answers, sampleCatalogue), answers, sampleCatalogue, 5)).toEqual([]);
  });
});

describe('why not another platform', () => {
  test('the first one needs no reason', () => {
    const first = leader({}) ?? '';
    expect(whyNot(first, {}, sampleCatalogue)).toEqual({ kind: 'first' });
  });

  test('one that is ruled out names the answer and the fact, and the answer that would bring it to the top', () => {
    const why = whyNot('ember', {}, sampleCatalogue);
    if (why.kind !== 'ruled out') throw new Error('ember is ruled out by the chip that is assumed');
    expect(why.failures.map(({ criterion }) => criterion)).toEqual(['chip']);
    expect(why.way.answer).toMatchObject({ question: 'chips', option: 'odd', leader: 'ember' });
  });

  test('one that is behind loses the whole distance in its groups', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const { ranked } = recommend(answers, sampleCatalogue);
        for (const { platform, place, score } of ranked) {
          const why = whyNot(platform, answers, sampleCatalogue);
          expect(why.kind).toBe(place === 1 ? 'first' : 'behind');
          if (why.kind !== 'behind') continue;
          const lost = why.losses.reduce((sum, { points }) => sum + points, 0);
          expect(lost).toBeCloseTo((ranked[0]?.score.middle ?? 0) - score.middle, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every way to the top does lead there', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        for (const { id } of sampleCatalogue.platforms) {
          const why = whyNot(id, answers, sampleCatalogue);
          if (why.kind === 'first') continue;
          const { answer, fact } = why.way;
          const first = (given: Answers, catalogue = sampleCatalogue) =>
            recommend(given, catalogue)
              .ranked.filter(({ place }) => place === 1)
              .map(({ platform }) => platform);
          if (answer !== undefined) expect(first(answer.answers)).toContain(id);
          if (fact !== undefined)
            expect(first(answers, withFact(sampleCatalogue, id, fact.criterion, fact.value))).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what has ended has no way back', () => {
    const why = whyNot('dolomite', {}, sampleCatalogue);
    expect(why).toMatchObject({ kind: 'ruled out', way: { answer: undefined, weight: undefined } });
  });

  test('a platform that does not exist is refused', () => {
    expect(() => whyNot('granite', {}, sampleCatalogue)).toThrow(/no platform "granite"/);
  });
});
