import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PairChooser } from '#thread/pair-chooser.tsx';
import { sampleGrounds, sampleLinks, samplePreferences, sampleSix } from './sample-thread.tsx';

function show() {
  render(<PairChooser six={sampleSix} preferences={samplePreferences} groundsOf={sampleGrounds} links={sampleLinks} />);
  const user = userEvent.setup();
  const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  return {
    choose: async (name: string, option: string) => user.selectOptions(field(name), option),
    pair: () => [field('Prefer').value, field('over').value],
    headings: () => screen.getAllByRole('heading').map(({ textContent }) => textContent),
  };
}

test('two stand against each other at once, in both directions', () => {
  const { pair, headings } = show();
  expect(pair()).toEqual(['amber', 'cobalt']);
  expect(headings()).toEqual(['Amber over Cobalt', 'Cobalt over Amber']);
  expect(screen.getByText('When amber beats cobalt.')).toBeDefined();
  expect(screen.getByText('When cobalt beats amber.')).toBeDefined();
});

test('another one is chosen, and its reasons stand there', async () => {
  const { choose, headings } = show();
  await choose('over', 'Basalt');
  expect(headings()).toEqual(['Amber over Basalt', 'Basalt over Amber']);
  expect(screen.queryByText('When amber beats cobalt.')).toBeNull();
});

test.each([
  ['over', 'Amber'],
  ['Prefer', 'Cobalt'],
])('who chooses the other one again under “%s” swaps them', async (name, option) => {
  const { choose, pair } = show();
  await choose(name, option);
  expect(pair()).toEqual(['cobalt', 'amber']);
});
