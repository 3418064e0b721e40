import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#catalogue/schema.ts';
import type { Change } from '#editions/change.ts';
import { changesBetween } from '#editions/changes-between.ts';
import { haveSameFirst } from '#editions/first-places.ts';
import { undoChanges } from '#editions/undo-changes.ts';
import { whatMoved } from '#editions/what-moved.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { readLink } from '#link/read-link.ts';
import { writeLink } from '#link/write-link.ts';
import { recommend } from '#scoring/recommend.ts';
import { anyLater } from './any-later.ts';

/** With an answer to a question that only some of the later catalogues ask. */
const anyLink = anyAnswers(sampleCatalogue).map((answers) => ({
  ...writeLink(answers, sampleCatalogue),
  extra: 'yes',
}));
const both = fc.tuple(anyLink, anyLater(sampleCatalogue));

/** A verdict as far as it says who is where, and by how much. */
function said(search: Readonly<Record<string, string>>, catalogue: Catalogue) {
  const { ranked, ruledOut } = recommend(readLink(search, catalogue).answers, catalogue);
  const points = ({ low, middle, high }: (typeof ranked)[number]['score']) =>
    [low, middle, high].map((score) => score.toFixed(9));
  return {
    ranked: ranked.map(({ platform, place, score }) => ({ platform, place, points: points(score) })),
    out: ruledOut.map(({ platform }) => platform).toSorted(),
  };
}

describe('between any two catalogues', () => {
  test('with every change taken back, every link gives what it gave', () => {
    fc.assert(
      fc.property(both, ([search, later]) => {
        const all = new Set(changesBetween(sampleCatalogue, later));
        expect(said(search, undoChanges(all, sampleCatalogue, later))).toEqual(said(search, sampleCatalogue));
      }),
      { numRuns: 600 },
    );
  });

  test('with no change taken back, every link gives what it gives', () => {
    fc.assert(
      fc.property(both, ([search, later]) => {
        expect(said(search, undoChanges(new Set(), sampleCatalogue, later))).toEqual(said(search, later));
      }),
      { numRuns: 500 },
    );
  });

  test('where nothing changed, nothing moved', () => {
    fc.assert(
      fc.property(anyLink, (search) => {
        const { changes, bearing, movers } = whatMoved(search, sampleCatalogue, structuredClone(sampleCatalogue));
        expect([...changes, ...bearing, ...movers]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what moved the first places is enough to move them back, and none of it can be spared', () => {
    let moved = 0;
    fc.assert(
      fc.property(both, ([search, later]) => {
        const { earlier, later: today, bearing, movers } = whatMoved(search, sampleCatalogue, later);
        const gives = (changes: readonly Change[]) => {
          const mixture = undoChanges(new Set(changes), sampleCatalogue, later);
          return recommend(readLink(search, mixture).answers, mixture);
        };
        const named = movers.map(({ change }) => change);
        expect(named.every((change) => bearing.includes(change))).toBe(true);
        expect(haveSameFirst(gives(named), earlier.verdict)).toBe(true);
        expect(named.length === 0).toBe(haveSameFirst(today.verdict, earlier.verdict));
        for (const change of named) {
          const rest = named.filter((other) => other !== change);
          let isEnough = false;
          try {
            isEnough = haveSameFirst(gives(rest), earlier.verdict);
          } catch (error) {
            // a mixture that contradicts itself gives nothing back
            expect(error).toBeInstanceOf(RangeError);
          }
          expect(isEnough).toBe(false);
        }
        moved += Number(named.length > 1);
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});

/** The sample with other values for some facts of a platform. */
function withFacts(id: string, values: Readonly<Record<string, string>>): Catalogue {
  const platforms = sampleCatalogue.platforms.map((platform) =>
    platform.id === id ? { ...platform, values: { ...platform.values, ...values } } : platform,
  );
  return { ...sampleCatalogue, platforms };
}

describe('a fact that was corrected', () => {
  const search = { budget: 'nothing' };
  const before = whatMoved(search, sampleCatalogue, sampleCatalogue).earlier.verdict.ranked;

  test('is named when it moved the first places, with what it gives its platform', () => {
    expect(before.slice(0, 2).map(({ platform }) => platform)).toEqual(['amber', 'cobalt']);
    const later = withFacts('amber', { fee: 'high', 'disks-file': 'no' });
    const { movers, bearing, changes, later: today } = whatMoved(search, sampleCatalogue, later);
    expect(changes).toHaveLength(2);
    expect(bearing).toEqual([{ kind: 'fact', platform: 'amber', criterion: 'fee', earlier: 'none', later: 'high' }]);
    expect(movers).toEqual([{ change: bearing[0], firstWithout: ['amber'], gives: undefined }]);
    expect(today.verdict.ruledOut.some(({ platform }) => platform === 'amber')).toBe(true);
  });

  test('is not named when it bears on the answers and moves nobody', () => {
    const { movers, bearing } = whatMoved(search, sampleCatalogue, withFacts('cobalt', { 'moving-live': 'yes' }));
    expect(bearing).toHaveLength(1);
    expect(movers).toEqual([]);
  });
});

test('an option that was renamed is read in both catalogues, each with its own words', () => {
  const questions = sampleCatalogue.questions.map((question) =>
    question.id === 'budget'
      ? {
          ...question,
          options: question.options.map((option) =>
            option.id === 'nothing' ? { ...option, id: 'free', formerIds: ['nothing'] } : option,
          ),
        }
      : question,
  );
  const { earlier, later, movers } = whatMoved({ budget: 'nothing' }, sampleCatalogue, {
    ...sampleCatalogue,
    questions,
  });
  expect(earlier.answers).toEqual({ budget: ['nothing'] });
  expect(later.answers).toEqual({ budget: ['free'] });
  expect(movers).toEqual([]);
});

test('an answer that is gone counts then and not today, and is named when that moved the first places', () => {
  const questions = sampleCatalogue.questions.filter(({ id }) => id !== 'budget');
  const later = { ...sampleCatalogue, questions };
  const { earlier, later: today, movers } = whatMoved({ budget: 'nothing' }, sampleCatalogue, later);
  expect(earlier.answers).toEqual({ budget: ['nothing'] });
  expect(today.answers).toEqual({});
  expect(movers.map(({ change }) => change)).toEqual([
    { kind: 'question', was: 'removed', question: 'budget', parts: [] },
  ]);
});
