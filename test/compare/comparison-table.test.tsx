import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rowGroups } from '#compare/compared.ts';
import { ComparisonTable } from '#compare/comparison-table.tsx';
import type { Standing } from '#compare/standing.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { sampleColumns } from './sample-columns.ts';

const columns = sampleColumns.slice(0, 3);
const groups = rowGroups(sampleCatalogue.groups, sampleCatalogue.criteria);
const everything: ReadonlySet<string> = new Set(sampleCatalogue.criteria.map(({ id }) => id));
const standings: ReadonlyMap<string, Standing> = new Map([['amber', { kind: 'ranked', place: 1, score: 0.7123 }]]);

async function show(shown = everything, own = columns) {
  render(
    <ComparisonTable
      groups={groups}
      columns={own}
      shown={shown}
      raised={new Set(['fee'])}
      standings={standings}
      scoreOf={() => undefined}
      caption="Side by side"
      renderPlatform={(_, name) => name}
    />,
  );
  await screen.findByRole('table', { name: 'Side by side', busy: false });
  return userEvent.setup();
}

const cell = (row: RegExp, at: number) =>
  within(screen.getByRole('rowheader', { name: row }).closest('tr')!).getAllByRole('cell')[at]!;

test('a table with a header for every column and every row', async () => {
  await show();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Criterion',
    'Amber',
    'Basalt',
    'Cobalt',
  ]);
  const headers = screen.getAllByRole('rowheader');
  expect(headers).toHaveLength(1 + groups.length + sampleCatalogue.criteria.length);
  expect(screen.getAllByRole('cell')).toHaveLength(3 * (1 + sampleCatalogue.criteria.length));
});

test('unknown, unsourced and judged read differently from no', async () => {
  await show();
  expect(cell(/^Covered/, 0).textContent).toBe('No');
  expect(cell(/^Size/, 2).textContent).toBe('Unknown');
  expect(cell(/^Restart/, 0).textContent).toBe('No (no source)');
  expect(cell(/^Fee/, 0).textContent).toBe('None (our judgement)');
});

test('a cell opens its detail, evidence, date and source, and closes again', async () => {
  const user = await show();
  const own = cell(/^Size/, 0);
  const button = within(own).getByRole('button', { name: '32 hosts', expanded: false });
  await user.click(button);
  expect(own.textContent).toContain('Of Amber on Size.The vendor says so, August 2026: docs.example.org');
  expect(within(own).getByRole('link').getAttribute('href')).toBe('https://docs.example.org/amber');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Enter}');
  expect(own.textContent).toBe('32 hosts');
});

test('the name of a row opens all of its cells', async () => {
  const user = await show();
  await user.click(screen.getByRole('button', { name: 'Size' }));
  expect(screen.getAllByText(/^Of .* on Size\.$/)).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Size' }));
  expect(screen.queryByText(/on Size\.$/)).toBeNull();
});

test('rows that are filtered out are not there for anybody, nor are groups without rows', async () => {
  await show(new Set(['size', 'restart']));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'For your answers',
    groups.find(({ group }) => group.id === 'uptime')!.group.label,
    'Restart',
    'Size',
  ]);
});

test('the arrow keys go from cell to cell, past rows that are filtered out', async () => {
  const user = await show(new Set(['fee', 'size']));
  screen.getByRole('button', { name: /^Fee/ }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(within(cell(/^Size/, 1)).getByRole('button'));
  await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowUp}');
  expect(document.activeElement).toBe(within(cell(/^Fee/, 0)).getByRole('button'));
});

test('what the answers make of each platform stands first, and rows that they ask for are marked', async () => {
  await show();
  expect(cell(/^For your answers/, 0).textContent).toBe('71.2 points, place 1');
  expect(cell(/^For your answers/, 1).textContent).toBe('Ruled out');
  expect(screen.getByRole('rowheader', { name: 'Fee (your answers ask for it)' })).toBeDefined();
});

test('of many columns only those near the view are built, and each says which one it is', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ ...columns[at % 3]!, id: `p${at}`, name: `P${at}` }));
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700);
  await show(everything, many);
  const places = () =>
    within(screen.getByRole('rowheader', { name: 'Size' }).closest('tr')!)
      .getAllByRole('cell')
      .map((each) => Number(each.getAttribute('aria-colindex')));
  const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
  expect(screen.getAllByRole('columnheader')).toHaveLength(31);
  expect(screen.getByRole('table').getAttribute('aria-colcount')).toBe('31');
  await vi.waitFor(() => expect(places()).toEqual(upTo(2, 11)));
  const scroller = screen.getByRole('table').parentElement!;
  scroller.scrollLeft = 1000;
  scroller.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(places()).toEqual(upTo(8, 21)));
  vi.restoreAllMocks();
});
