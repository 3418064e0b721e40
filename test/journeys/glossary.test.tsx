import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { glossary } from '#catalogue/gathered/glossary.gen.ts';
import { openAt } from './open-at.tsx';

const words = (page: Awaited<ReturnType<typeof openAt>>) =>
  page.getAllByRole('term').flatMap(({ localName, textContent }) => (localName === 'dfn' ? [textContent] : []));

test('every word stands there in the order of the alphabet, with a letter to jump to', async () => {
  const page = await openAt('/glossary');
  const names = words(page);
  expect(names).toHaveLength(glossary.length);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  const letters = within(page.getByRole('navigation', { name: 'Letters' })).getAllByRole('link');
  for (const letter of letters) {
    expect(document.getElementById(letter.getAttribute('href')?.slice(1) ?? '')?.textContent).toBe(letter.textContent);
  }
});

test('a text narrows the words down, in their names and in what is said; the address keeps it', async () => {
  const page = await openAt('/glossary?purpose=lab');
  const field = page.getByRole('searchbox', { name: 'Find a word' });
  await act(async () => page.user.type(field, 'nested paging'));
  expect(await page.findByText(`1 of ${glossary.length} words`)).toBeDefined();
  expect(words(page)).toEqual(['SLAT']);
  expect(page.address()).toBe('/glossary?purpose=lab&find=nested%20paging');
  await act(async () => page.user.clear(field));
  expect(await page.findByText(`${glossary.length} words`)).toBeDefined();
  await act(async () => page.user.type(field, 'zzz'));
  await act(async () => page.user.click(await page.findByRole('button', { name: 'Show all words' })));
  expect(words(page)).toHaveLength(glossary.length);
});

test('a word leads to other words, rows, modes and platforms, and the answers go along', async () => {
  const page = await openAt('/glossary?purpose=lab#kubevirt');
  const entry = document.getElementById('kubevirt')!;
  expect(entry.dataset['target']).toBe('true');
  const links = within(entry)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toContain('/glossary?purpose=lab#crd');
  expect(links).toContain('/compare?purpose=lab&find=VMs%20as%20Kubernetes%20objects');
  expect(links).toContain('/platforms/kubevirt?purpose=lab');
  const mode = within(document.getElementById('pvhvm')!).getByRole('link', { name: /^HVM with Xen/ });
  expect(mode.getAttribute('href')).toBe('/modes?purpose=lab#hybrid');
  await act(async () => page.user.click(within(entry).getByRole('link', { name: 'CRD' })));
  expect(page.address()).toBe('/glossary?purpose=lab#crd');
  expect(document.activeElement?.textContent).toMatch(/^CRD/);
});

test('a question explains a word at its first use, and only there; the way to the glossary keeps the answers', async () => {
  const page = await openAt('/q/storage?purpose=lab');
  const [mark, ...others] = await page.findAllByRole('button', { name: 'SAN' });
  expect(others).toEqual([]);
  await page.user.click(mark!);
  const note = page.getByRole('note', { name: 'SAN' });
  expect(note.textContent).toContain('between hosts and disk arrays');
  const way = within(note).getByRole('link', { name: 'In the glossary' });
  expect(way.getAttribute('href')).toBe('/glossary?purpose=lab#san');
  expect(page.getByRole('checkbox', { name: 'iSCSI SAN' })).toBeDefined();
  expect(page.address()).toBe('/q/storage?purpose=lab');
});

test('words in the labels of a question’s options are explained below them', async () => {
  const page = await openAt('/q/storage');
  await act(async () => page.user.click(page.getByText('What these words mean')));
  const list = await page.findAllByRole('term');
  expect(list.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['NFS', 'iSCSI', 'Fibre Channel']));
});

test('on a platform’s page each row that names a word explains it once', async () => {
  const page = await openAt('/platforms/xcp-ng');
  const marks = await page.findAllByRole('button', { name: 'HA' }, { timeout: 20_000 });
  expect(marks).toHaveLength(1);
  expect(page.getByRole('rowheader', { name: /^HA with two nodes and a witness/ })).toBeDefined();
  expect(page.getAllByRole('button', { name: 'SVVP' })).toHaveLength(1);
});
