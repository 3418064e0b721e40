import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Fact, Platform } from '#catalogue/schema.ts';
import { sampleCatalogue, samplePlatforms } from '#fixtures/sample-catalogue.ts';
import { FactTables } from '#platform/fact-tables.tsx';

const plain: Fact = {
  value: 'no',
  detail: 'Said in the manual',
  asOf: '2026',
  source: 'https://docs.example.org/a',
  evidence: 'vendor',
};
const unknown: Fact = { value: 'unknown', detail: 'The manual is silent', evidence: 'unsourced' };

function show() {
  const [name] = samplePlatforms;
  if (name === undefined) throw new Error('no platform');
  const facts = Object.fromEntries(sampleCatalogue.criteria.map(({ id }) => [id, plain]));
  const platform: Platform = {
    ...name,
    bestFor: [],
    watchOut: [],
    facts: { ...facts, restart: unknown, size: { ...plain, value: 32 }, until: { ...plain, value: '2028-01-02' } },
  };
  const readings = Promise.resolve({ fee: 'What a year costs.' });
  render(<FactTables catalogue={sampleCatalogue} platform={platform} target="fee" loadReadings={() => readings} />);
}

const rowOf = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr');

test('every fact stands in a table of its group, with caption, value, detail and source', () => {
  show();
  expect(screen.getAllByRole('table').map((table) => within(table).getAllByRole('row').length - 1)).toEqual([4, 4, 2]);
  expect(rowOf(/^Covered/)?.textContent).toContain('NoSaid in the manual.The vendor says so, 2026: docs.example.org');
});

test('numbers carry their unit and dates are in words', () => {
  show();
  expect(rowOf(/^Size/)?.textContent).toContain('32 hosts');
  expect(rowOf(/^Until/)?.textContent).toContain('2 January 2028');
});

test('unknown reads differently from no, and has no source', () => {
  show();
  const row = rowOf(/^Restart/);
  expect(row?.textContent).toContain('UnknownThe manual is silent.No source found');
  expect(row?.querySelector('a')).toBeNull();
  expect(screen.getByText(/in all/).textContent).toContain('looked for and not found');
});

test('how a criterion is read is fetched when somebody asks', async () => {
  show();
  expect(screen.queryByText('What a year costs.')).toBeNull();
  const summary = screen.getByText('How it is read', { selector: '#fee summary', exact: false });
  await act(async () => userEvent.click(summary));
  expect(await screen.findByText('What a year costs.')).toBeDefined();
});

test('the row that the address points at is marked', () => {
  show();
  expect(rowOf(/^Fee/)?.dataset['target']).toBe('true');
  expect(rowOf(/^Restart/)?.dataset['target']).toBeUndefined();
});
