import { describe, expect, test } from 'vitest';
import { centralDifferences } from '#scoring/central-weights.ts';

const weights = [
  { group: 'cost', weight: 0.5 },
  { group: 'uptime', weight: 0.3 },
  { group: 'disks', weight: 0.2 },
];

const contender = (centralWeights: Readonly<Record<string, number>> | undefined) => ({
  platform: 'amber',
  first: 0.2,
  ranks: [0.2, 0.8],
  centralWeights,
});

describe('what has to matter for a contender to come first', () => {
  test('are the groups whose weight differs most from the points, largest difference first', () => {
    expect(centralDifferences(contender({ cost: 0.4, uptime: 0.25, disks: 0.35 }), weights, 2)).toEqual([
      { group: 'disks', nominal: 0.2, central: 0.35 },
      { group: 'cost', nominal: 0.5, central: 0.4 },
    ]);
  });

  test('leaves out what differs by less than a point', () => {
    const central = { cost: 0.5 - 0.009, uptime: 0.3, disks: 0.209 };
    expect(centralDifferences(contender(central), weights, 3)).toEqual([]);
    const more = centralDifferences(contender({ cost: 0.489, uptime: 0.3, disks: 0.211 }), weights, 3);
    expect(more.map(({ group }) => group)).toEqual(['cost', 'disks']);
  });

  test('is nothing for one that never comes first', () => {
    expect(centralDifferences(contender(undefined), weights, 3)).toEqual([]);
  });

  test('a group without any weight in the draws differs by all its weight', () => {
    expect(centralDifferences(contender({ uptime: 0.3, disks: 0.2 }), weights, 3)).toEqual([
      { group: 'cost', nominal: 0.5, central: 0 },
    ]);
  });
});
