import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { HowSettled } from '#scoring/how-settled.ts';
import type { TellingQuestion } from '#scoring/telling-questions.ts';
import { SettledSoFar } from '#wizard/settled-so-far.tsx';

const telling = (question: string, after: number, tells = true): TellingQuestion => ({
  question,
  after,
  gain: after - 0.7,
  standardError: 0.01,
  tells,
});

const undecided: HowSettled = {
  leaders: ['amber'],
  samples: 1000,
  stays: 0.704,
  settled: false,
  questions: [telling('storage', 0.848), telling('budget', 0.8), telling('chips', 0.7, false)],
};

interface Extras {
  readonly tried?: number;
  readonly here?: string;
  readonly unknown?: readonly string[];
}

function show(settled: HowSettled | undefined, { tried = 0, here = 'outage', unknown = [] }: Extras = {}) {
  const names: Readonly<Record<string, string>> = { amber: 'Amber', basalt: 'Basalt' };
  render(
    <SettledSoFar
      settled={settled}
      tried={tried}
      drawn={{ samples: 1000, seed: 7 }}
      name={(platform) => names[platform] ?? platform}
      label={(question) => question.toUpperCase()}
      here={here}
      unknown={unknown}
      links={{
        toQuestion: (question, words) => <a href={`#${question}`}>{words}</a>,
        toResult: (words) => <a href="#result">{words}</a>,
        toMethod: (words) => <a href="#method">{words}</a>,
      }}
    />,
  );
  return screen.getByRole('region', { name: 'How settled' });
}

const stop = () => screen.queryByRole('link', { name: 'Stop and show the result' });

test('while ways are tried, nothing is claimed, and it is said how far it is', () => {
  const region = show(undefined, { tried: 300 });
  expect(region.getAttribute('aria-busy')).toBe('true');
  expect(region.textContent).toMatch(/Trying ways to answer the rest … 300 of 1,000$/);
  expect(region.textContent).not.toMatch(/stays first/);
});

test('the figure stands with its number of ways, its seed and its standard error', () => {
  const region = show(undecided);
  expect(region.getAttribute('aria-busy')).toBe('false');
  screen.getByText('Amber stays first in 70 of 100 ways to answer the rest.');
  screen.getByText(/^1,000 ways, .* seed 7; standard error at most 1\.6 of 100\./);
  expect(stop()).toBeNull();
});

test('the question that tells most is named, and leads to it', () => {
  show(undecided);
  screen.getByText('“STORAGE” tells most: whoever leads once it is answered stays first in 85 of 100.');
  const link = screen.getByRole('link', { name: 'Answer “STORAGE” next' });
  expect(link.getAttribute('href')).toBe('#storage');
});

test('the question on this page is not led to', () => {
  show(undecided, { here: 'storage' });
  screen.getByText(/^This question tells most: /);
  expect(screen.queryByRole('link', { name: /^Answer/ })).toBeNull();
});

test('what was said not to be known is not asked again at once', () => {
  show(undecided, { unknown: ['storage'] });
  screen.getByRole('link', { name: 'Answer “BUDGET” next' });
});

test('where none tells more than chance, that is said', () => {
  show({ ...undecided, questions: [telling('storage', 0.71, false)] });
  screen.getByText('No single open question tells much more; it takes several.');
  expect(screen.queryByRole('link', { name: /^Answer/ })).toBeNull();
});

test('what is settled may stop here', () => {
  show({ ...undecided, stays: 0.95, settled: true, questions: [telling('storage', 0.95, false)] });
  screen.getByText('That is settled enough to stop here.');
  expect(stop()?.getAttribute('href')).toBe('#result');
  expect(screen.queryByText(/it takes several/)).toBeNull();
});

test('where nothing is open, no ways are spoken of', () => {
  const region = show({ ...undecided, samples: 0, stays: 1, settled: true, questions: [] });
  expect(region.textContent).toMatch(/No open question is left that could move the first place\./);
  expect(region.textContent).not.toMatch(/of 100|seed/);
  expect(stop()).not.toBeNull();
});
