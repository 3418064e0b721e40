import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#catalogue/guide-shapes.ts';
import { lifeSpans } from '#platform/life-spans.ts';
import type { Dated } from '#platform/life-words.ts';

const today = '2026-11-22';

test('the axis runs over whole years, from the first release to the last end', () => {
  const { years } = lifeSpans([{ released: '2025-05-01', supportedUntil: '2028-02-03' }], today);
  expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029]);
  expect([years[0]?.at, years.at(-1)?.at]).toEqual([0, 1]);
});

test('long times name fewer years', () => {
  const { years } = lifeSpans([{ released: '2009-10', supportedUntil: '2011-06-30' }], today);
  expect(years.length).toBeLessThanOrEqual(6);
  expect(years[1]!.year - years[0]!.year).toBeGreaterThan(1);
});

test('today lies on the axis, also where everything ended long before', () => {
  const { today: at, spans } = lifeSpans([{ released: '2009-10', supportedUntil: '2011-06-30' }], today);
  expect(at).toBeGreaterThan(spans[0]!.to);
  expect(at).toBeLessThan(1);
});

test('what is left begins today, or is nothing', () => {
  const [running, over, coming] = lifeSpans(
    [
      { released: '2025', supportedUntil: '2028' },
      { released: '2020', supportedUntil: '2024' },
      { released: '2027-05', supportedUntil: '2029' },
    ],
    today,
  ).spans;
  const { today: now } = lifeSpans([{ released: '2020', supportedUntil: '2029' }], today);
  expect(running!.past).toBeCloseTo(now);
  expect(over!.past).toBe(over!.to);
  expect(coming!.past).toBe(coming!.from);
});

test('unknown and open ends are told apart, and nothing is drawn where neither day is known', () => {
  const { spans, today: now } = lifeSpans(
    [
      { released: '2025-01', supportedUntil: 'open' },
      { released: '2025-01', supportedUntil: 'unknown' },
      { released: 'unknown', supportedUntil: '2027-05' },
      { released: 'unknown', supportedUntil: 'unknown' },
    ],
    today,
  );
  expect(spans.map((span) => span && [span.start, span.end])).toEqual([
    ['known', 'open'],
    ['known', 'unknown'],
    ['unknown', 'known'],
    undefined,
  ]);
  expect(spans[0]!.to).toBe(1);
  expect(spans[1]!.to).toBe(now);
  expect(spans[2]!.from).toBe(0);
});

const anyDay = fc
  .record({ year: fc.integer({ min: 1995, max: 2049 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}` as Day);

const anyRelease: fc.Arbitrary<Dated> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    start: fc.constantFrom('day', 'unknown'),
    end: fc.constantFrom('day', 'open', 'unknown'),
  })
  .map(({ days, start, end }) => {
    const [first = '1995', last = '1995'] = days.toSorted();
    return { released: start === 'day' ? first : 'unknown', supportedUntil: end === 'day' ? last : end };
  });

test('every span stays on the axis, and runs forward', () => {
  fc.assert(
    fc.property(fc.array(anyRelease, { minLength: 1, maxLength: 5 }), (releases) => {
      for (const span of lifeSpans(releases, today).spans) {
        if (span === undefined) continue;
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.past).toBeGreaterThanOrEqual(span.from);
        expect(span.to).toBeGreaterThanOrEqual(span.past);
        expect(span.to).toBeLessThanOrEqual(1);
      }
    }),
  );
});
