import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleGuide } from '#fixtures/sample-guide.ts';
import { LifeCycle } from '#platform/life-cycle.tsx';

const rowOf = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;

function show(today: string) {
  return render(<LifeCycle releases={sampleGuide.releases} today={today} />);
}

test('each release stands in a table, with its time seen from today, note and source', () => {
  show('2026-11-22');
  expect(screen.getByRole('table', { name: 'Its releases, seen from 22 November 2026' })).toBeDefined();
  expect(rowOf('Amber 4')).toContain(
    'Released 21 May 2026. Supported until 9 August 2028: 1 year 8 months more.Paid support to 2030.',
  );
  expect(rowOf('Amber 4')).toContain('The vendor says so, May 2026: docs.example.org');
  expect(rowOf('Amber 3')).toContain('Support ended 31 August 2026, 2 months ago.');
});

test('what is open and what is unknown is said in words', () => {
  show('2026-11-22');
  expect(rowOf('Amber Stream')).toContain('Supported until the next release comes');
  expect(rowOf('Amber 2')).toContain('No source says when it was released. No source says how long it is supported.');
  expect(rowOf('Amber 2')).toContain('No source found');
});

test('another day tells another story', () => {
  show('2028-08-10');
  expect(rowOf('Amber 4')).toContain('Support ended 9 August 2028, 1 day ago.');
});

test('the chart names today and says how each release stands without colour, but is not read out', () => {
  const { container } = show('2026-11-22');
  const chart = container.querySelector('[aria-hidden="true"]');
  expect(chart?.textContent).toContain('22 November 2026');
  for (const words of ['1 year 8 months left', 'until the next release', 'ended', 'no day is known']) {
    expect(chart?.textContent).toContain(words);
  }
  expect(chart?.querySelectorAll('g[data-state]')).toHaveLength(3);
});

test('where no day is known there is no chart, and the table says so', () => {
  const { container } = render(<LifeCycle releases={sampleGuide.releases.slice(3)} today="2026-11-22" />);
  expect(container.querySelector('svg')).toBeNull();
  expect(rowOf('Amber 2')).toContain('No source says how long it is supported.');
});

test('the chart explains no sign that it does not draw', () => {
  const { container } = render(<LifeCycle releases={sampleGuide.releases.slice(2, 3)} today="2026-11-22" />);
  expect(container.textContent).toContain('Outlined:');
  expect(container.textContent).not.toMatch(/Filled:|Dashed:/);
});
