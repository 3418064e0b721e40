import { describe, expect, test } from 'vitest';
import type { Importance } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { reasonsFor, type Reason } from '#scoring/reasons.ts';
import { recommend } from '#scoring/recommend.ts';
import { weakSpots } from '#scoring/weak-spots.ts';

function reason(criterion: string, high: number, weight: number, group = 'cost'): Reason {
  const score = { low: high, middle: high, high };
  return { criterion, group, value: 'no', score, weight, points: weight * high, lead: 0, asked: [] };
}

function spots(reasons: readonly Reason[], cost: Importance = 'important') {
  const classes = { cost, uptime: 'critical', disks: 'nice' } as const;
  return weakSpots(reasons, classes).map(({ reason: { criterion } }) => criterion);
}

describe('weak spots', () => {
  test('are at the low end of the scale, with noticeable weight', () => {
    const reasons = [
      reason('at-the-end', 0.25, 0.05),
      reason('above-it', 0.26, 0.05),
      reason('just-noticed', 0, 0.03),
      reason('not-noticed', 0, 0.029),
    ];
    expect(spots(reasons)).toEqual(['at-the-end', 'just-noticed']);
  });

  test('are only in groups that are critical or important', () => {
    expect(spots([reason('fee', 0, 0.1)], 'critical')).toEqual(['fee']);
    expect(spots([reason('fee', 0, 0.1)], 'nice')).toEqual([]);
    expect(spots([reason('fee', 0, 0.1)], 'none')).toEqual([]);
    expect(spots([reason('fee', 0, 0.1, 'a-group-nobody-knows')])).toEqual([]);
  });

  test('come with critical groups first, then with what costs most', () => {
    const reasons = [
      reason('small', 0, 0.04),
      reason('large', 0.25, 0.2),
      reason('larger', 0, 0.19),
      reason('critical', 0, 0.03, 'uptime'),
    ];
    expect(spots(reasons)).toEqual(['critical', 'larger', 'large', 'small']);
  });

  test('an unknown fact is none, since nobody knows that it is bad', () => {
    const verdict = recommend({ outage: ['none'] }, sampleCatalogue);
    const of = (platform: string) =>
      weakSpots(reasonsFor(platform, verdict, sampleCatalogue), verdict.situation.classes).map(
        ({ reason: { criterion }, importance }) => [criterion, importance],
      );
    expect(of('cobalt')).toEqual([]);
    expect(of('ember')).toEqual([['moving-live', 'critical']]);
  });
});
