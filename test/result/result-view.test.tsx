import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '#result/facts.ts';
import { readyFacts, showResult } from './show-result.tsx';

afterEach(() => vi.restoreAllMocks());

describe('the result', () => {
  test('gives the answer first, then the order with its points in words', async () => {
    await showResult({ budget: ['nothing'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Amber comes first/);
    const [first] = within(screen.getByRole('region', { name: 'The order' })).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Place 1Amber\d+\.\d of 100 points/);
  });

  test('tells a screen reader the range that unknown facts leave', async () => {
    await showResult({ budget: ['nothing'] });
    const order = screen.getByRole('region', { name: 'The order' });
    expect(within(order).getByRole('link', { name: 'Cobalt' }).closest('li')?.textContent).toMatch(
      /between \d+\.\d– and \d+\.\d by unknown facts/,
    );
  });

  test('gives for each reason its fact, date, kind of evidence, source, and the answer behind it', async () => {
    await showResult({ budget: ['nothing'] });
    const report = screen.getByRole('article', { name: 'Amber' });
    const fee = within(report).getByText('Fee:', { exact: false }).closest('li');
    expect(fee?.textContent).toContain('Said in the manual.');
    expect(fee?.textContent).toContain('The vendor says so, August 2026');
    expect(fee?.textContent).toContain('You said: Budget: Nothing');
    expect(within(report).getAllByRole('link', { name: 'docs.example.org' })[0]?.getAttribute('rel')).toBe(
      'noreferrer noopener',
    );
  });

  test('the points of the groups add up to the score', async () => {
    await showResult({ budget: ['nothing'] });
    const report = screen.getByRole('article', { name: 'Amber' });
    await userEvent.click(within(report).getByText(/points add up/));
    const rows = within(within(report).getByRole('table')).getAllByRole('row').slice(1);
    const last = (row: HTMLElement) => Number(row.lastElementChild?.textContent);
    const parts = rows.slice(0, -1).reduce((sum, row) => sum + last(row), 0);
    expect(parts).toBeCloseTo(last(rows.at(-1) ?? document.body), 5);
    expect(rows.length).toBeGreaterThan(2);
  });

  test('points out what is met with a restriction and what is to be verified', async () => {
    await showResult({ budget: ['nothing'], outage: ['none'] });
    const report = screen.getByRole('article', { name: 'Cobalt' });
    expect(
      within(report).getByRole('heading', { name: 'Met with a restriction' }).parentElement?.textContent,
    ).toContain('Fee: Low');
    expect(within(report).getByRole('heading', { name: 'Verify before buying' }).parentElement?.textContent).toContain(
      'Moving live: Unknown',
    );
  });

  test('names what is unknown and counts, and what it is worth', async () => {
    await showResult({ budget: ['nothing'] });
    const report = screen.getByRole('article', { name: 'Cobalt' });
    const list = within(report).getByRole('heading', { name: 'Unknown, and it counts' }).parentElement;
    expect(list?.textContent).toMatch(/Moving live, worth up to \d+\.\d/);
    const known = screen.getByRole('article', { name: 'Amber' });
    expect(within(known).queryByRole('heading', { name: 'Unknown, and it counts' })).toBeNull();
  });

  test('names everyone who is out, with the answer and the fact', async () => {
    await showResult({ budget: ['nothing'] });
    const out = screen.getByRole('region', { name: 'Ruled out' });
    const [name] = within(out).getAllByText('Basalt', { selector: 'span:not(.visually-hidden)' });
    const basalt = name?.closest('li');
    expect(basalt?.textContent).toContain('Fee: High');
    const group = basalt?.closest('details')?.querySelector('summary');
    expect(group?.textContent).toBe('Budget: Nothing (1)');
    const groups = within(out).getAllByText(/\(\d+\)$/);
    expect(groups.length).toBe(3);
    expect(groups.at(-1)?.closest('summary')?.textContent).toContain('Nothing ended is recommended.');
  });

  test('says what is assumed and which questions are open', async () => {
    await showResult({ budget: ['nothing'] });
    const assumed = screen.getByRole('region', { name: 'Assumed, because it was not said' });
    expect(assumed.textContent).toContain('A common chip is assumed.');
    expect(within(assumed).getByRole('link', { name: 'Outage' })).toBeDefined();
    expect(within(assumed).queryByRole('link', { name: 'Budget' })).toBeNull();
  });
});

test('stands even when every group was said not to matter', async () => {
  await showResult({ priorities: ['cost-none', 'uptime-none', 'disks-none'] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('share first place');
  expect(screen.getAllByText('Every group was said not to matter, so nothing adds up.').length).toBeGreaterThan(0);
});

test('before any answer the result points to the first question and offers nothing to share', async () => {
  await showResult({});
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing is answered yet');
  expect(screen.getByRole('link', { name: 'Start with the first question' }).getAttribute('href')).toContain('budget');
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
});

test('reasons stand without their sources when those cannot be loaded, and can be asked for again', async () => {
  const failed = Promise.reject<Facts>(new Error('offline'));
  failed.catch(() => undefined);
  let isOnline = false;
  const load = (platform: string) => (isOnline ? readyFacts.load(platform) : failed);
  vi.spyOn(console, 'error').mockReturnValue();
  await showResult({ budget: ['nothing'] }, { loader: { load, forget: () => (isOnline = true) } });
  const report = screen.getByRole('article', { name: 'Amber' });
  expect((await within(report).findByRole('alert')).textContent).toContain('could not be loaded');
  expect(report.textContent).toContain('Fee: None');
  await act(async () => userEvent.click(within(report).getByRole('button', { name: 'Try again' })));
  expect(within(report).queryByRole('alert')).toBeNull();
  expect((await within(report).findAllByText('Said in the manual.')).length).toBeGreaterThan(0);
});

test('a text of a fact that looks like markup is shown as text', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  const facts = { fee: { value: 'none', detail: evil, evidence: 'unsourced' } } as const;
  const promise = Promise.resolve(facts);
  await showResult({ budget: ['nothing'] }, { loader: { load: () => promise, forget: () => undefined } });
  expect((await screen.findAllByText(`${evil}.`)).length).toBeGreaterThan(0);
  expect(document.querySelector('img')).toBeNull();
});
