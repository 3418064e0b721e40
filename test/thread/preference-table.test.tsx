import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PreferenceTable } from '#thread/preference-table.tsx';
import { sampleGrounds, sampleLinks, samplePreferences, sampleSix } from './sample-thread.tsx';

function show() {
  render(
    <PreferenceTable
      six={sampleSix}
      preferences={samplePreferences}
      caption="One over the other"
      groundsOf={sampleGrounds}
      links={sampleLinks}
    />,
  );
  return userEvent.setup();
}

const cells = (row: RegExp) => within(screen.getByRole('rowheader', { name: row }).closest('tr')!).getAllByRole('cell');

test('a table with a header for each column and each row, under the old name too', () => {
  show();
  expect(screen.getByRole('table', { name: 'One over the other' })).toBeDefined();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Preferred',
    'over AmberOld Amber',
    'over BasaltOld Basalt',
    'over CobaltOld Cobalt',
  ]);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Prefer AmberOld Amber',
    'Prefer BasaltOld Basalt',
    'Prefer CobaltOld Cobalt',
  ]);
});

test('each cell says when its row is preferred over its column, and the diagonal that both are the same', () => {
  show();
  expect(cells(/^Prefer Basalt/).map(({ textContent }) => textContent?.split('.')[0])).toEqual([
    'When basalt beats amber',
    'the same',
    'When basalt beats cobalt',
  ]);
});

test('a cell opens to the facts it rests on, and each leads to its row', async () => {
  const user = show();
  const [cell] = cells(/^Prefer Cobalt/);
  expect(within(cell!).queryByText(/good cobalt/)).toBeNull();
  await user.click(within(cell!).getByText('2 facts'));
  expect(within(cell!).getAllByText('good cobalt')).toHaveLength(2);
  expect(within(cell!).getAllByText(/Amber: bad amber/)).toHaveLength(2);
  const fee = within(cell!).getByRole('link', { name: 'The fee' });
  expect(fee.getAttribute('href')).toBe('/compare/cobalt.amber/fee');
});

test('each cell leads to the two side by side, and says which two', () => {
  show();
  const link = screen.getByRole('link', { name: 'Compare Amber over Basalt' });
  expect(link.getAttribute('href')).toBe('/compare/amber.basalt/fee.size');
  expect(screen.getAllByRole('link', { name: /^Compare/ })).toHaveLength(6);
});
