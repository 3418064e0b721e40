import { describe, expect, test } from 'vitest';
import { criteria } from '#catalogue/gathered/criteria.gen.ts';
import { groups } from '#catalogue/groups.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Criterion } from '#catalogue/schema.ts';

const all: readonly Criterion[] = criteria;

test('every group has criteria, and some of them can carry weight', () => {
  for (const { id } of groups) {
    expect(all.filter(({ group, scale }) => group === id && scale.kind !== 'unordered').length, id).toBeGreaterThan(0);
  }
});

test('no two criteria share a place or a label', () => {
  expect(new Set(all.map(({ order }) => order)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
});

test('scoring reads the same criteria without their readings', () => {
  expect(catalogue.criteria).toEqual(all.map(({ reading: _, ...rest }) => rest));
});

describe.each(all)('$id', ({ id, group, reading, label, scale, weight, standing }) => {
  test('has an id, a label, a reading and a group that exists', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(label).not.toBe('');
    expect(reading.length).toBeGreaterThan(20);
    expect(groups.map((each) => each.id)).toContain(group);
  });

  test('has a scale from worst to best', () => {
    if (scale.kind === 'number' || scale.kind === 'date') {
      expect(scale.worst).not.toBe(scale.best);
      return;
    }
    const steps = Object.entries(scale.steps);
    for (const [value, { label: words }] of steps) {
      expect(value).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(value).not.toBe('unknown');
      expect(words).not.toBe('');
    }
    if (scale.kind === 'unordered') return;
    const scores = Object.values(scale.steps).map(({ score }) => score);
    expect(Math.max(...scores)).toBe(1);
    expect(Math.min(...scores)).toBe(0);
    expect(scores, 'its steps stand best first').toEqual(scores.toSorted((a, b) => b - a));
  });

  test('has a base weight only where it can be weighed, and a small one', () => {
    expect(weight).toBeGreaterThanOrEqual(0);
    expect(weight).toBeLessThanOrEqual(1);
    if (scale.kind === 'unordered') expect(weight).toBe(0);
  });

  test('if it stands as a requirement, names values of its scale and gives its reason', () => {
    if (standing === undefined) return;
    const known = 'steps' in scale ? Object.keys(scale.steps) : [];
    expect(known).toEqual(expect.arrayContaining([...standing.passes, ...(standing.notes ?? [])]));
    expect(standing.because).toMatch(/\.$/);
  });
});
