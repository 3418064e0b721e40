import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { firstCompared } from '../../src/routes/first-compared.ts';
import { openAt } from './open-at.tsx';

/** The facts of six platforms and the page's code are read from the disk, which others may be busy with. */
const patience = { timeout: 20_000 };

async function compareAt(address: string) {
  const page = await openAt(address);
  await page.findByRole('table', { busy: false }, patience);
  const names = () =>
    page
      .getAllByRole('columnheader')
      .slice(1)
      .map(({ textContent }) => textContent);
  return { ...page, names, rows: () => page.getAllByRole('rowheader').length };
}

const nameOf = (id: string) => catalogue.platforms.find((platform) => platform.id === id)?.name;

test('without a choice the six names of the old question stand side by side, over every criterion', async () => {
  const page = await compareAt('/compare');
  expect(page.names()).toEqual(firstCompared.map(nameOf));
  expect(page.rows()).toBe(catalogue.criteria.length + catalogue.groups.length);
  expect(page.queryByRole('checkbox', { name: /answers/ })).toBeNull();
});

test('with answers the leaders stand there, with their points', async () => {
  const page = await compareAt('/compare?purpose=small-business&budget=none');
  expect(page.names()).toHaveLength(6);
  const standing = page.getByRole('rowheader', { name: 'For your answers' }).closest('tr')!;
  expect(standing.textContent).toMatch(/points, place 1\d/);
  await act(async () => page.user.click(page.getByRole('checkbox', { name: 'Only what my answers ask for' })));
  expect(page.address()).toBe('/compare?purpose=small-business&budget=none&only=raised');
  expect(page.rows()).toBeLessThan(catalogue.criteria.length);
});

test('the address says what is compared, and going back takes a filter off', async () => {
  const page = await compareAt('/compare?with=proxmox-ve.xcp-ng&group=storage&sort=name');
  expect(page.names()).toEqual([nameOf('proxmox-ve'), nameOf('xcp-ng')]);
  await act(async () => page.user.type(page.getByRole('searchbox', { name: 'Find a row' }), 'nfs'));
  expect(page.address()).toBe('/compare?with=proxmox-ve.xcp-ng&group=storage&find=nfs&sort=name');
  expect(page.getByRole('rowheader', { name: 'NFS shares' })).toBeDefined();
  expect(page.rows()).toBe(2);
  await act(async () => page.router.history.back());
  expect(page.address()).toBe('/compare?with=proxmox-ve.xcp-ng&group=storage&sort=name');
  expect(page.container.querySelector('input')?.value).toBe('');
  expect(page.rows()).toBeGreaterThan(2);
});

test('platforms are chosen one by one, and the last one stays', async () => {
  const page = await compareAt('/compare?with=xcp-ng');
  await act(async () => page.user.click(page.getByText(/^Choose platforms/)));
  await act(async () => page.user.click(page.getByRole('checkbox', { name: /^Proxmox/ })));
  await page.findByRole('columnheader', { name: /^Proxmox/ }, patience);
  expect(page.address()).toBe('/compare?with=xcp-ng.proxmox-ve');
  await act(async () => page.user.click(page.getByRole('checkbox', { name: /^XCP-ng/ })));
  await act(async () => page.user.click(page.getByRole('checkbox', { name: /^Proxmox/ })));
  expect(page.address()).toBe('/compare?with=proxmox-ve');
});

test('where no row is left, one button shows them all again', async () => {
  const page = await openAt('/compare?find=nothing-of-the-kind&group=cost');
  await act(async () => page.user.click(await page.findByRole('button', { name: 'Show all rows' }, patience)));
  expect(page.address()).toBe('/compare');
});

test('nonsense is left out and said', async () => {
  const page = await compareAt('/compare?with=windows-98.xcp-ng&group=taste&sort=luck');
  const notice = page.getByRole('region', { name: 'Part of this comparison could not be read' });
  expect(notice.textContent).toContain('with=windows-98');
  expect(page.names()).toEqual([nameOf('xcp-ng')]);
  expect(page.queryByRole('region', { name: 'Part of this link could not be read' })).toBeNull();
});

test('the result leads to its first five, side by side', async () => {
  const page = await openAt('/result?purpose=small-business');
  await act(async () => page.user.click(page.getByRole('link', { name: 'Compare the first 5 side by side' })));
  await page.findByRole('table', { busy: false }, patience);
  expect(page.address()).toMatch(/^\/compare\?purpose=small-business&with=[a-z-]+(\.[a-z-]+){4}$/);
});

test('a platform leads to itself beside another', async () => {
  const page = await openAt('/platforms/proxmox-ve');
  const ways = await page.findByRole('navigation', { name: /^Compare Proxmox/ }, patience);
  await act(async () => page.user.click(within(ways).getByRole('link', { name: /^XCP-ng/ })));
  expect(page.address()).toBe('/compare?with=proxmox-ve.xcp-ng');
});
