import { act, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as index from '../../src/routes/search-index.ts';
import { openAt } from './open-at.tsx';

const network = { isThere: false };

vi.mock('../../src/routes/search-index.ts', async (original) => {
  const { makeIndex } = await original<typeof index>();
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  return { makeIndex: () => (network.isThere ? makeIndex() : lost()) };
});

beforeEach(() => {
  network.isThere = false;
});

test('where the index cannot be fetched the search says so, names other ways, and tries again when asked', async () => {
  const page = await openAt('/method?purpose=lab');
  await act(async () => page.user.click(page.getByRole('button', { name: 'Search' })));
  const dialog = await page.findByRole('dialog', { name: 'Search' }, { timeout: 20_000 });
  const alert = await within(dialog).findByRole('alert');
  expect(alert.textContent).toMatch(/could not be loaded/);
  const ways = within(alert)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(ways).toEqual(['/glossary?purpose=lab', '/platforms?purpose=lab']);
  await act(async () => page.user.type(within(dialog).getByRole('combobox'), 'slat'));
  expect(within(dialog).getByRole('status').textContent).toBe('');
  network.isThere = true;
  await act(async () => page.user.click(within(alert).getByRole('button', { name: 'Try again' })));
  expect(await within(dialog).findByText('1 found')).toBeDefined();
  expect(within(dialog).queryByRole('alert')).toBeNull();
});
