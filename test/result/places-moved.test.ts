import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { placesMoved } from '#result/places-moved.ts';
import { recommend } from '#scoring/recommend.ts';

const ranked = (answers = {}) => recommend(answers, sampleCatalogue).ranked;

test('who went up and who went down is told by how many places', () => {
  const before = ranked();
  const after = ranked({ priorities: ['cost-none', 'uptime-critical'] });
  const moves = placesMoved(before, after);
  const placeOf = (list: typeof before, id: string) => list.find(({ platform }) => platform === id)?.place ?? 0;
  expect(moves.size).toBeGreaterThan(0);
  for (const [platform, by] of moves) expect(by).toBe(placeOf(before, platform) - placeOf(after, platform));
});

test('who kept the place, or was not there before, has not moved', () => {
  expect(placesMoved(ranked(), ranked()).size).toBe(0);
  expect(placesMoved([], ranked()).size).toBe(0);
});
