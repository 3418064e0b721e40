import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { decisions } from '#catalogue/decisions.ts';
import { catalogue } from '#catalogue/index.ts';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import { openAt } from './open-at.tsx';

const table = (page: Awaited<ReturnType<typeof openAt>>, caption: RegExp) => page.getByRole('table', { name: caption });

test('the counts of evidence add up to all facts there are', async () => {
  const page = await openAt('/method');
  const rows = within(table(page, /facts by kind of evidence/))
    .getAllByRole('row')
    .slice(1);
  const counts = rows.map((row) => Number(row.lastElementChild?.textContent?.replace(',', '')));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(platforms.length * catalogue.criteria.length);
});

test('the weights of the example add up to 100', async () => {
  const page = await openAt('/method');
  const rows = within(table(page, /what one group of each class weighs/))
    .getAllByRole('row')
    .slice(1);
  const cells = rows.map((row) => [...row.children].map((cell) => Number(cell.textContent)));
  const total = cells.reduce((sum, [, members = 0, weight = 0]) => sum + members * weight, 0);
  expect(Math.abs(total - 100)).toBeLessThan(0.5);
  expect(cells.map(([, , weight]) => weight)).toEqual(
    cells.map(([, , weight = 0]) => weight).toSorted((a, b) => b - a),
  );
});

test('the method says what the words about doubt mean, with the numbers that the result uses', async () => {
  const page = await openAt('/method');
  const doubt = page.getByRole('region', { name: 'How sure it is' });
  expect(doubt.textContent).toContain('at least 80 of 100 weightings');
  expect(doubt.textContent).toContain('at least 50 of 100, but not in 80');
  expect(doubt.textContent).toContain('at least 10 of 100 are named, 3 at most');
  expect(doubt.textContent).toContain('20261101');
  expect(page.getByRole('region', { name: 'Weak spots' }).textContent).toContain('at most 0.25 on a criterion');
});

test('the method says how often the advice agrees with published decisions, one row for each', async () => {
  const page = await openAt('/method');
  page.getByText(/comes\s+first here in 4 of them and is among the first three in 10/);
  const rows = within(table(page, /^Each decision/)).getAllByRole('row');
  expect(rows).toHaveLength(decisions.length + 1);
});
