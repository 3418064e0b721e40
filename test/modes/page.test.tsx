import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { modeKinds } from '#catalogue/mode-kinds.ts';
import { aspects } from '#modes/aspect-words.ts';
import { ModesPage, type Loaded } from '#modes/modes-page.tsx';
import { sections } from '#modes/sections.ts';
import { sampleReference, sampleWords } from './sample-reference.ts';

const loaded: Loaded = { reference: sampleReference, words: sampleWords };

async function show(
  load: () => Promise<Loaded> = (
    (ready) => () =>
      ready
  )(Promise.resolve(loaded)),
  target?: string,
) {
  const forget = vi.fn<() => void>();
  await act(async () =>
    render(
      <ModesPage
        kinds={modeKinds}
        lead="Lead"
        load={load}
        forget={forget}
        target={target}
        renderPlatform={(id, name) => <a href={`/platforms/${id}`}>{name}</a>}
        paste={<a href="/q/cpu">Paste</a>}
      />,
    ),
  );
  return { user: userEvent.setup(), forget };
}

const section = (id: string) => screen.getByRole('region', { name: sections.find((each) => each.id === id)!.title });
const cells = (row: HTMLElement) => within(row.closest('tr')!).getAllByRole('cell');

test('the explanation and every heading stand before the tables are there', async () => {
  await show(() => new Promise(() => undefined));
  for (const { id } of sections) expect(section(id).id).toBe(id);
  expect(within(section('difference')).getAllByRole('img')).toHaveLength(4);
  expect(within(section('guests')).queryByRole('table')).toBeNull();
  expect(within(section('guests')).getByText(/^Fetching/)).toBeDefined();
});

test('the table of contents leads to every section', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(sections.map(({ id }) => `#${id}`));
});

test.each([
  [
    'PV',
    /no firmware.*by calls.*no emulated devices/i,
    ['no firmware', 'PV', 'Back ends', 'by calls', 'Any processor'],
  ],
  ['HVM', /BIOS or UEFI.*emulated devices.*directly by the processor/i, ['BIOS or UEFI', 'Emulated', 'directly']],
  ['Hybrid', /PV drivers talk to back ends.*still emulated/i, ['BIOS or UEFI', 'PV', 'Back ends', 'Emulated']],
  ['PVH', /no firmware.*knows PVH.*processor/i, ['no firmware', 'Kernel that knows PVH', 'Back ends', 'directly']],
])('%s is drawn, and the drawing is said in words', async (label, words, drawn) => {
  await show();
  const drawing = screen.getByRole('img', { name: `${label}: who talks to whom` });
  expect(drawing.querySelector('desc')?.textContent).toMatch(words);
  const text = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(text).toEqual(expect.arrayContaining(drawn));
});

test('who says so of a kind of mode can be asked for', async () => {
  const { user } = await show();
  const kind = screen.getByRole('region', { name: /^Para-virtualisation/ });
  expect(kind.textContent).toContain('Choose it when');
  expect(within(kind).queryByText(/vendor says so/)).toBeNull();
  await user.click(within(kind).getByText(/^Who says so/));
  expect(within(kind).getAllByText('The vendor says so').length).toBeGreaterThan(0);
});

test('modes are chosen, and the last one stays', async () => {
  const { user } = await show();
  const own = section('properties');
  const heads = () =>
    within(own)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
  expect(heads()).toEqual(['Property', 'pure', 'whole', 'shell']);
  await user.click(within(own).getByRole('checkbox', { name: /^mix/ }));
  expect(heads()).toEqual(['Property', 'pure', 'whole', 'mix Second engine', 'shell']);
  for (const name of [/^mix/, /^pure/, /^whole/]) await user.click(within(own).getByRole('checkbox', { name }));
  expect(heads()).toEqual(['Property', 'shell']);
  expect(within(own).getByRole<HTMLInputElement>('checkbox', { name: 'shell' }).disabled).toBe(true);
});

test('the mode that the address names stands in the table, where the address finds it', async () => {
  await show(undefined, 'mix');
  expect(document.getElementById('mix')?.textContent).toBe('mix Second engine');
});

test('who says so of a property is shown for a row or for all, and unsaid is said', async () => {
  const { user } = await show();
  const own = section('properties');
  const kernel = within(own).getByRole('rowheader', { name: 'The guest’s kernel' });
  expect(cells(kernel)[0]?.textContent).toContain('The kernel of pure.');
  expect(cells(kernel)[0]?.textContent).toContain('(our judgement)');
  await user.click(within(kernel).getByRole('button', { expanded: false }));
  expect(cells(kernel)[0]?.textContent).toContain('The vendor says so, August 2026: docs.example.org');
  const speed = within(own).getByRole('rowheader', { name: 'Speed' });
  expect(cells(speed)[0]?.textContent).toBe('Unknown: no source read says');
  await user.click(within(own).getByRole('checkbox', { name: 'Show who says so', checked: false }));
  expect(within(own).getAllByRole('button', { expanded: true })).toHaveLength(aspects.length);
});

test('a cell of platform and mode opens its detail, evidence, date and source', async () => {
  const { user } = await show();
  const row = within(section('platforms')).getByRole('rowheader', { name: 'Basalt' });
  const [pure] = cells(row);
  expect(pure?.textContent).toBe('removed Pure, until 3');
  await user.click(within(pure!).getByRole('button', { expanded: false }));
  expect(pure?.textContent).toContain('It is removed.The vendor says so, August 2026: docs.example.org');
  expect(within(pure!).getByRole('link').getAttribute('href')).toBe('https://docs.example.org/modes');
  expect(cells(row)[3]?.textContent).toBe('Unknown');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(
    within(cells(screen.getByRole('rowheader', { name: 'Dolomite' }))[1]!).getByRole('button'),
  );
});

test('the name of a system opens all of its modes, with drivers where it has any', async () => {
  const { user } = await show();
  const row = within(section('guests')).getByRole('rowheader', { name: 'Open, new' });
  await user.click(within(row).getByRole('button'));
  const [blend, mix] = cells(row);
  expect(blend?.textContent).toContain('it is best.');
  expect(blend?.textContent).toContain('Disk: d');
  expect(blend?.textContent).toContain('Time: no source says');
  expect(blend?.textContent).toContain('no moving without drivers');
  expect(mix?.textContent).toContain('Type 2');
});

test('figures stand by year with their sources, under a warning that they are history', async () => {
  await show();
  const own = section('figures');
  expect(within(own).getByRole('region', { name: 'History, not advice' })).toBeDefined();
  const rows = within(own).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['2003', '2012', 'unknown']);
  expect(rows.map((row) => cells(row).at(-1)?.textContent)).toEqual([
    'People who use it, undated: forum.example.org',
    'The vendor says so, August 2026: docs.example.org',
    'No source found',
  ]);
});

test('where the tables cannot be loaded the explanation stays, and they can be asked for again', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const lost = Promise.reject<Loaded>(new Error('lost'));
  let answer = lost;
  const { user, forget } = await show(() => answer);
  expect(screen.getByRole('alert').textContent).toContain('The tables could not be loaded.');
  expect(within(section('difference')).getAllByRole('img')).toHaveLength(4);
  answer = Promise.resolve(loaded);
  await act(async () => user.click(screen.getByRole('button', { name: 'Try again' })));
  expect(forget).toHaveBeenCalledOnce();
  expect(await within(section('guests')).findByRole('table')).toBeDefined();
  silent.mockRestore();
});
