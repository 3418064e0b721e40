import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { makeFind, type Entry } from '#search/make-find.ts';
import { SearchPanel } from '#search/search-panel.tsx';

const entry = (kind: Entry['kind'], id: string, name: string, note: string): Entry => ({
  kind,
  id,
  name,
  also: [],
  note,
  text: '',
});

const pages = [entry('page', '/compare', 'Compare', 'Side by side'), entry('page', '/method', 'Method', 'Worked out')];
const entries = [
  entry('platform', 'amber', 'Amber Server', 'Pine Works'),
  entry('platform', 'amber-desk', 'Amber Desk', 'Pine Works'),
  entry('criterion', 'amber-row', 'Import from Amber', 'Moving in'),
];

async function open(isThere = true) {
  const onGo = vi.fn<(entry: Entry) => void>();
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  const panel = { pages, hrefOf: ({ id }: Entry) => `/at/${id}`, onGo, onClose, foot: 'Keys' };
  const view = render(<SearchPanel find={isThere ? await makeFind([...pages, ...entries]) : undefined} {...panel} />);
  const field = view.getByRole('combobox');
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { ...view, panel, user, field, onGo, onClose, active };
}

test('it begins with the pages, and with the focus in the field', async () => {
  const { getAllByRole, field, active } = await open();
  expect(document.activeElement).toBe(field);
  expect(getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'CompareSide by side',
    'MethodWorked out',
  ]);
  expect(active()).toBeUndefined();
});

test('what is typed is found by kind, with links, and the number is said', async () => {
  const { user, getByRole, getAllByRole, active } = await open();
  await user.keyboard('amber');
  expect(getByRole('status').textContent).toBe('3 found');
  expect(getByRole('group', { name: 'Platforms' }).querySelectorAll('a')).toHaveLength(2);
  expect(getByRole('group', { name: 'Rows of the comparison' }).querySelectorAll('a')).toHaveLength(1);
  expect(getAllByRole('option')[0]?.getAttribute('href')).toMatch(/^\/at\/amber/);
  expect(active()).toMatch(/^Amber/);
});

test('arrows choose round and round, Enter opens, and the focus never leaves the field', async () => {
  const { user, getAllByRole, field, active, onGo } = await open();
  await user.keyboard('amber');
  const names = getAllByRole('option').map(({ textContent }) => textContent);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(names[1]);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe(names[2]);
  expect(getAllByRole('option').map((option) => option.getAttribute('aria-selected'))).toEqual([
    'false',
    'false',
    'true',
  ]);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(names[0]);
  expect(document.activeElement).toBe(field);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onGo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: names[1]?.replace('Pine Works', '') }));
});

test('Enter opens no page that nobody pointed at', async () => {
  const { user, onGo } = await open();
  await user.keyboard('{Enter}');
  expect(onGo).not.toHaveBeenCalled();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(onGo).toHaveBeenCalledExactlyOnceWith(pages[1]);
});

test('a click opens; one for a tab of its own is the browser’s business', async () => {
  const { user, getByRole, onGo } = await open();
  await user.keyboard('desk');
  const option = getByRole('option');
  option.addEventListener('click', (event) => event.preventDefault());
  await user.keyboard('{Control>}');
  await user.click(option);
  expect(onGo).not.toHaveBeenCalled();
  await user.keyboard('{/Control}');
  await user.click(option);
  expect(onGo).toHaveBeenCalledExactlyOnceWith(entries[1]);
});

test('what nothing has is said, with what comes near or with pages to go on from', async () => {
  const { user, getByRole, getAllByRole, field } = await open();
  await user.keyboard('ambre');
  expect(getByRole('status').textContent).toMatch(/^Nothing here has “ambre” in it\. \d come near:$/);
  await user.clear(field);
  await user.keyboard('zzzzzz');
  expect(getByRole('status').textContent).toMatch(/^Nothing here has “zzzzzz” in it, or anything like it/);
  expect(getAllByRole('option')).toHaveLength(pages.length);
});

test('while the index is on its way, what was typed is kept, and found once it is there', async () => {
  const { panel, rerender, user, getByRole, getAllByRole, queryByRole } = await open(false);
  await user.keyboard('desk');
  expect(getByRole('status').textContent).toBe('Fetching …');
  expect(queryByRole('option')).toBeNull();
  rerender(<SearchPanel find={await makeFind(entries)} {...panel} />);
  expect(getAllByRole('option')).toHaveLength(1);
});
