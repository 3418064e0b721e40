import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { openAt } from './open-at.tsx';

test('every platform stands in the list, with its status', async () => {
  const page = await openAt('/platforms');
  const main = page.getByRole('main');
  for (const { name } of catalogue.platforms) expect(within(main).getByRole('link', { name })).toBeDefined();
  const history = page.getByRole('region', { name: 'History' });
  expect(within(history).getAllByText('Ended').length).toBeGreaterThan(0);
  expect(history.textContent).toContain('never recommended');
});

test('a platform shows a row for every criterion', async () => {
  const page = await openAt('/platforms/xcp-ng');
  expect((await page.findAllByRole('rowheader')).length).toBe(catalogue.criteria.length);
  expect(page.getAllByRole('table').length).toBe(catalogue.groups.length);
  expect(page.getByRole('heading', { name: 'Right for' })).toBeDefined();
  expect(page.getByRole('heading', { name: 'Watch out' })).toBeDefined();
});

test('how a criterion is read can be asked for', async () => {
  const page = await openAt('/platforms/xcp-ng');
  const row = await page.findByRole('rowheader', { name: /^Live migration/ });
  await act(async () => page.user.click(within(row).getByText('How it is read')));
  expect(await within(row).findByText(/Running VM moves between two hosts/)).toBeDefined();
});

test('an id that no platform has is a page that does not exist', async () => {
  const page = await openAt('/platforms/windows-98');
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
});

test('with answers in the address it says where the platform stands, and leads back to the result', async () => {
  const page = await openAt('/platforms/vmware-vsphere?budget=none');
  const standing = page.getByRole('region', { name: 'For the answers in this address' });
  expect(standing.textContent).toContain('ruled out');
  expect(standing.textContent).toContain('You said: Licence budget: Nothing');
  await page.user.click(within(standing).getByRole('link', { name: 'See the whole result' }));
  expect(page.address()).toBe('/result?budget=none');
});

test('a platform that is in has its place and score', async () => {
  const page = await openAt('/platforms/proxmox-ve?budget=none');
  const standing = page.getByRole('region', { name: 'For the answers in this address' });
  expect(standing.textContent).toMatch(/place \d+ of \d+, with \d+\.\d of 100 points/);
});

test('without answers there is no standing', async () => {
  const page = await openAt('/platforms/proxmox-ve');
  expect(page.queryByRole('region', { name: 'For the answers in this address' })).toBeNull();
});
