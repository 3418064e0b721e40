import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { labelsOf } from '#result/labels.ts';
import { WhatWouldChange } from '#result/what-would-change.tsx';
import type { AnswerFlip } from '#scoring/other-answers.ts';
import { linkTo } from './show-result.tsx';

const none = { found: [], done: true };

function flip(option: string, leader: string, question = 'storage'): AnswerFlip {
  return { question, option, leader, change: 'added', likelihood: 'open', answers: { [question]: [option] } };
}

function show(props: Partial<Parameters<typeof WhatWouldChange>[0]>) {
  const given = { answers: none, weights: none, facts: none, labels: labelsOf(sampleCatalogue), linkTo, ...props };
  render(<WhatWouldChange {...given} />);
  return screen.getByRole('region', { name: 'What would change it' });
}

test('each sentence leads to its other result; of several options each one does', () => {
  const found = [flip('file', 'cobalt'), flip('block', 'basalt'), flip('own', 'basalt')];
  const region = show({ answers: { found, done: true } });
  const one = within(region).getByRole('link', { name: 'If “Storage” named “Files”, Cobalt would come first.' });
  expect(one.getAttribute('href')).toContain('"storage":["file"]');
  expect(region.textContent).toContain('If “Storage” named “Blocks”: the result with it or “Its own”');
  expect(
    within(region)
      .getByRole('link', { name: /^“Its own”/ })
      .getAttribute('href'),
  ).toContain('"storage":["own"]');
});

test('a weight leads to the class that reaches it, or says that none does', () => {
  const way = { group: 'cost', today: 0.3, weight: 0.1, leader: 'basalt' };
  const region = show({
    weights: {
      found: [
        { ...way, reached: { importance: 'nice', answers: { priorities: ['cost-nice'] } } },
        { ...way, weight: 0.9, reached: undefined },
      ],
      done: true,
    },
  });
  const link = within(region).getByRole('link', { name: /weighed less than 10\.0 .* set to “nice to have”, it does/ });
  expect(link.getAttribute('href')).toContain('cost-nice');
  expect(region.textContent).toContain('Setting that group alone does not get there.');
});

test('an unknown fact that matters leads to what was looked for', () => {
  const facts = {
    found: [{ platform: 'cobalt', criterion: 'moving-live', value: 'yes', leader: 'cobalt' }],
    done: true,
  };
  const region = show({ facts });
  expect(within(region).getByRole('link', { name: 'Moving live of Cobalt' }).getAttribute('href')).toContain('cobalt');
  expect(region.textContent).toContain('is not known: were it “Yes”, Cobalt would come first.');
});

test('says that it is searching, and when nothing was found', () => {
  const region = show({ answers: { found: [flip('file', 'cobalt')], done: false } });
  expect(region.textContent).toContain('Trying them one by one');
  expect(region.textContent).not.toContain('Cobalt');
  expect(region.textContent).toContain('No weight of one group would.');
  expect(region.textContent).toContain('No fact that is unknown would.');
});

test('what is beyond the first few waits in a fold', () => {
  const found = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((question) => flip('x', 'basalt', question));
  const region = show({ answers: { found, done: true } });
  expect(within(region).getByText('2 more').closest('details')?.querySelectorAll('li').length).toBe(2);
});
