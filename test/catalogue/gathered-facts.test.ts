import { expect, test } from 'vitest';
import { platformFiles } from '#catalogue/gathered/facts.gen.ts';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';

test('every platform has a file that pages can load', () => {
  expect(Object.keys(platformFiles)).toEqual(platforms.map(({ id }) => id));
  expect(platforms.length).toBeGreaterThan(0);
});

test.each(platforms)('what pages load of $name is what its file in the catalogue says', async (platform) => {
  expect(await platformFiles[platform.id]?.()).toEqual(platform);
});
