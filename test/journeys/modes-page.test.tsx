import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { sections } from '#modes/sections.ts';
import { openAt } from './open-at.tsx';

/** The tables are read from the disk, which others may be busy with. */
const patience = { timeout: 20_000 };

async function modesAt(address: string) {
  const page = await openAt(address);
  await page.findByRole('table', { name: 'Which platform offers which mode' }, patience);
  const section = (id: string) =>
    page.getByRole('region', { name: sections.find((each) => each.id === id)?.title ?? '' });
  const cells = (table: string, row: string | RegExp) => {
    const header = within(page.getByRole('table', { name: table })).getByRole('rowheader', { name: row });
    return within(header.closest('tr')!).getAllByRole('cell');
  };
  return { ...page, section, cells };
}

test('every platform has a state for every mode, and a cell says since when, from whom and of when', async () => {
  const page = await modesAt('/modes');
  const own = within(page.section('platforms'));
  for (const { name } of catalogue.platforms) expect(own.getByRole('link', { name })).toBeDefined();
  const [pv] = page.cells('Which platform offers which mode', /^XCP-ng/);
  expect(pv?.textContent).toBe('Removed no support since 8.1 (2020), gone since 8.3 (2024)');
  await act(async () => page.user.click(within(pv!).getByRole('button')));
  expect(pv?.textContent).toContain('The vendor says so, October 2024: github.com/xcp-ng/xcp-ng-org');
});

test('every system of every guest has a row over all modes, with the reason and its source behind each', async () => {
  const page = await modesAt('/modes');
  const row = page.cells('Which system runs in which mode', /^Windows Server 2016/);
  expect(row).toHaveLength(12);
  expect(row[1]?.textContent).toBe('Best');
  await act(async () => page.user.click(within(row[1]!).getByRole('button')));
  expect(row[1]?.textContent).toContain('NetKVM');
  expect(within(row[1]!).getByRole('link').getAttribute('href')).toMatch(/^https:/);
});

test('the name of a mode in the address puts it beside the others', async () => {
  const page = await modesAt('/modes#power-partition');
  const heads = within(page.section('properties')).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Property',
    'PV',
    'Partition PowerVM',
    'HVM',
    'virtio KVM, bhyve',
    'PVH',
  ]);
});

test('every system has its commands to copy, and the way to paste what they print keeps the answers', async () => {
  const page = await modesAt('/modes?hosts=two&guests=linux');
  const own = within(page.section('your-processor'));
  for (const name of ['Linux', 'Xen, in domain 0', 'Windows', 'macOS', 'FreeBSD']) {
    const system = own.getByRole('region', { name });
    expect(within(system).getAllByRole('button', { name: /^Copy / }).length).toBeGreaterThan(0);
  }
  await act(async () => page.user.click(own.getByRole('link', { name: 'Paste it and see' })));
  expect(page.address()).toBe('/q/cpu?hosts=two&guests=linux');
});

test('platforms and the result are reached with the answers', async () => {
  const page = await modesAt('/modes?hosts=two');
  const link = page.getByRole('link', { name: 'the result' });
  expect(link.getAttribute('href')).toBe('/result?hosts=two');
  await act(async () => page.user.click(within(page.section('platforms')).getByRole('link', { name: /^Proxmox/ })));
  expect(page.address()).toBe('/platforms/proxmox-ve?hosts=two#mode-pv');
});

test('the mode in a result leads to what it is', async () => {
  const page = await openAt('/result?purpose=lab&hosts=one&budget=none&guests=linux');
  const [mode] = await page.findAllByRole('link', { name: /^HVM with virtio/ }, patience);
  await act(async () => page.user.click(mode!));
  expect(page.address()).toBe('/modes?purpose=lab&hosts=one&guests=linux&budget=none#virtio');
  const own = await page.findByRole('table', { name: /^Modes side by side/ }, patience);
  expect(within(own).getByRole('columnheader', { name: /^virtio/ }).id).toBe('virtio');
});
