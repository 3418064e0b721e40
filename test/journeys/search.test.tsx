import { act, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from './open-at.tsx';

/** The search is fetched once the page stands: the machine may be busy. */
const patience = { timeout: 20_000 };

async function searchAt(address: string, how: (page: Awaited<ReturnType<typeof openAt>>) => Promise<void>) {
  const page = await openAt(address);
  // its keys come with it, once the page stands
  await waitFor(
    () => expect(page.getByRole('button', { name: 'Search' }).getAttribute('aria-keyshortcuts')).not.toBeNull(),
    patience,
  );
  await act(async () => how(page));
  const dialog = await page.findByRole('dialog', { name: 'Search' }, patience);
  const type = async (text: string) => {
    await page.user.keyboard(text);
    await within(dialog).findByText(/found$|near:$|Pages to go on from:$/, {}, patience);
  };
  return { ...page, dialog, type, first: () => within(dialog).getAllByRole('option')[0] };
}

const byButton = async (page: Awaited<ReturnType<typeof openAt>>) =>
  page.user.click(page.getByRole('button', { name: 'Search' }));

test('from any page the button opens it; Enter leads to what was found, with the answers', async () => {
  const page = await searchAt('/method?purpose=lab', byButton);
  await page.type('freenas');
  expect(page.first()?.textContent).toMatch(/^TrueNAS.*FreeNAS/);
  await act(async () => page.user.keyboard('{Enter}'));
  await page.findByRole('heading', { level: 1, name: /^TrueNAS/ }, patience);
  expect(page.address()).toBe('/platforms/truenas?purpose=lab');
  expect(page.queryByRole('dialog')).toBeNull();
});

test('the key / opens it, also from a checkbox, but not where somebody types', async () => {
  const page = await searchAt('/q/storage', async (here) => {
    here.getByRole('checkbox', { name: 'NFS share' }).focus();
    await here.user.keyboard('/');
  });
  const field = within(page.dialog).getByRole('combobox');
  expect(field).toHaveProperty('value', '');
  await page.user.keyboard('1/2');
  expect(field).toHaveProperty('value', '1/2');
});

test('the key / can be turned off; Ctrl and K still open it', async () => {
  const page = await searchAt('/modes', byButton);
  await act(async () => page.user.click(within(page.dialog).getByRole('checkbox', { name: /^Open with the key/ })));
  await act(async () => page.user.click(within(page.dialog).getByRole('button', { name: 'Close' })));
  expect(page.queryByRole('dialog')).toBeNull();
  await act(async () => page.user.keyboard('/'));
  expect(page.queryByRole('dialog')).toBeNull();
  expect(page.store.getState().hasSlash).toBe(false);
  await act(async () => page.user.keyboard('{Control>}k{/Control}'));
  expect(page.getByRole('dialog', { name: 'Search' })).toBeDefined();
});

test.each([
  ['nfs shares', '/compare?purpose=lab&find=NFS%20shares'],
  ['which processor', '/q/cpu?purpose=lab'],
  ['slat', '/glossary?purpose=lab#slat'],
  ['alternatives', '/alternatives?purpose=lab'],
])('“%s” leads to %s', async (text, address) => {
  const page = await searchAt('/platforms?purpose=lab', byButton);
  await page.type(text);
  await act(async () => page.user.click(page.first()!));
  expect(page.address()).toBe(address);
});
