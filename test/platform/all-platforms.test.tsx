import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { sampleCatalogue, samplePlatforms } from '#fixtures/sample-catalogue.ts';
import { everyPlatform, type PlatformFilter } from '#link/read-platform-filter.ts';
import { AllPlatforms } from '#platform/all-platforms.tsx';
import type { ListedStanding } from '#platform/platform-entry.tsx';

const [amber, basalt, ...others] = samplePlatforms;
if (amber === undefined || basalt === undefined) throw new Error('too few platforms');
const catalogue = {
  criteria: sampleCatalogue.criteria,
  platforms: [amber, { ...basalt, engineFamilies: ['xen'] as const }, ...others],
};
const newest = { amber: { name: 'Amber 4', released: '2026-05-21', supportedUntil: '2028-08-09' } } as const;

function Shown({ filter, standings }: { filter: PlatformFilter; standings?: ReadonlyMap<string, ListedStanding> }) {
  const [own, setOwn] = useState(filter);
  return (
    <AllPlatforms
      catalogue={catalogue}
      lead="All of them."
      reading={{ filter: own, strangers: [] }}
      newest={newest}
      standings={standings}
      today="2026-11-22"
      renderLink={(platform, text) => <a href={`/platforms/${platform}`}>{text}</a>}
      onChange={setOwn}
    />
  );
}

const names = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const said = () => screen.getByRole('status').textContent;

test('a platform is listed with its engine, newest release and the end of its support', () => {
  render(<Shown filter={everyPlatform} />);
  expect(said()).toBe('All 5 platforms');
  const entry = screen.getByRole('link', { name: 'Amber' }).closest('li')?.textContent;
  expect(entry).toContain('EngineInvented');
  expect(entry).toContain('Newest releaseAmber 4, 21 May 2026. Supported until 9 August 2028: 1 year 8 months more.');
  expect(entry).not.toContain('points');
});

test('choosing an engine narrows the list down, and the count is announced', async () => {
  render(<Shown filter={everyPlatform} />);
  const engines = screen.getByRole('group', { name: 'Engine' });
  await act(async () => userEvent.click(within(engines).getByRole('checkbox', { name: 'Xen 1 platform' })));
  expect(said()).toBe('1 of 5 platforms');
  expect(names()).toEqual(['Basalt']);
  expect(screen.getByText('Engine: Xen')).toBeDefined();
  await act(async () => userEvent.click(screen.getByRole('button', { name: 'Show all 5' })));
  expect(names()).toHaveLength(5);
});

test('a filter that nothing passes says so, and leads back', async () => {
  render(<Shown filter={{ ...everyPlatform, text: 'nothing of the kind' }} />);
  expect(said()).toBe('0 of 5 platforms');
  expect(names()).toEqual([]);
  await act(async () => userEvent.click(screen.getByRole('button', { name: 'Show all 5' })));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  expect(names()).toHaveLength(5);
});

test('with answers each platform says its place and points, or that it is out', () => {
  const standings = new Map<string, ListedStanding>([
    ['amber', { kind: 'ranked', place: 1, points: '61.2' }],
    ['basalt', { kind: 'out' }],
  ]);
  render(<Shown filter={everyPlatform} standings={standings} />);
  expect(screen.getByText('place 1, 61.2 points')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Basalt' }).closest('li')?.textContent).toContain('ruled out');
});
