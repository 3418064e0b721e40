import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, readValue } from '#scoring/measure.ts';
import { dayNumber } from '#scoring/day-number.ts';
import { sampleCriteria } from '#fixtures/sample-catalogue.ts';

function criterion(id: string) {
  const found = sampleCriteria.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the sample has no criterion ${id}`);
  return found;
}

describe('reading a value', () => {
  test('a word reads as its scale says', () => {
    expect(measure('low', criterion('fee'))).toEqual({ low: 0.5, middle: 0.5, high: 0.5 });
  });

  test('an unknown fact is anything from worst to best', () => {
    expect(measure('unknown', criterion('fee'))).toEqual({ low: 0, middle: 0.5, high: 1 });
    expect(measure(undefined, criterion('size'))).toEqual({ low: 0, middle: 0.5, high: 1 });
  });

  test('a number lies on the line between its two anchors and is held at both ends', () => {
    const { scale } = criterion('size');
    expect(readValue(16, scale)).toBe(0.25);
    expect(readValue(1000, scale)).toBe(1);
    expect(readValue(-3, scale)).toBe(0);
  });

  test('a scale may run downwards', () => {
    expect(readValue(30, { kind: 'number', unit: 'EUR', worst: 40, best: 0 })).toBe(0.25);
  });

  test('a date lies on the line between its two anchors', () => {
    const { scale } = criterion('until');
    expect(readValue('2026-01-01', scale)).toBe(0);
    expect(readValue('2028-01-01', scale)).toBeCloseTo(730 / 1461, 12);
    expect(readValue('2040-06-30', scale)).toBe(1);
  });

  test('a value that the scale does not name is an error that names both', () => {
    expect(() => measure('gratis', criterion('fee'))).toThrow(/fee is "gratis", which its scale does not name/);
  });

  test('a word without an order has no score', () => {
    expect(() => measure('common', criterion('chip'))).toThrow(RangeError);
  });

  test('a word that every object has is not taken for a word of the scale', () => {
    expect(() => measure('constructor', criterion('fee'))).toThrow(RangeError);
    expect(() => measure('__proto__', criterion('fee'))).toThrow(RangeError);
  });
});

describe('numbering days', () => {
  test('agrees with the calendar for any day from 1900 to 2199', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(dayNumber(text)).toBe(Date.parse(text) / 86_400_000);
      }),
    );
  });

  test.each(['2026', '2026-13-01', '2026-00-10', '2026-01-32', 'soon', ''])('refuses "%s"', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});
