import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { labelsOf } from '#result/labels.ts';
import { SettledLine } from '#result/settled-line.tsx';
import type { HowSettled } from '#scoring/how-settled.ts';
import { howSettled } from '#scoring/how-settled.ts';
import { linkTo } from './show-result.tsx';

const labels = labelsOf(sampleCatalogue);
const alike = { anywhere: {}, given: { question: 'budget', options: {} } };

function show(settled: HowSettled | undefined, tried = 0) {
  return render(<SettledLine settled={settled} tried={tried} labels={labels} linkTo={linkTo} />).container;
}

test('the figure and the most telling question stand in one line, the question as a link', () => {
  const answers = { storage: ['any'], owned: ['any'], outage: ['none'], chips: ['usual'] };
  const settled = howSettled(answers, sampleCatalogue, alike);
  const line = show(settled);
  expect(line.textContent).toBe(
    `Basalt stays first in ${Math.round(100 * (settled?.stays ?? 0))} of 100 ways to answer them. ` +
      'Budget tells most: whoever leads once it is answered stays first in 100 of 100. How this is worked out',
  );
  expect(screen.getByRole('link', { name: 'Budget' }).getAttribute('href')).toContain('"question":"budget"');
});

test('while ways are tried nothing is claimed', () => {
  expect(show(undefined).textContent).toBe('Trying ways to answer them …');
  expect(show(undefined, 400).textContent).toBe('Trying ways to answer them … 400 so far');
});

test('where no question tells more than chance, that is said', () => {
  const line = show({ leaders: ['amber'], samples: 1000, stays: 0.4, settled: false, questions: [] });
  expect(line.textContent).toContain('No single one tells much more; it takes several.');
});
