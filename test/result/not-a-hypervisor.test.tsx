import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { labelsOf } from '#result/labels.ts';
import { NotAHypervisor, type WorthALook } from '#result/not-a-hypervisor.tsx';
import { linkTo } from './show-result.tsx';

const labels = labelsOf(sampleCatalogue);

function show(found: readonly WorthALook[]) {
  render(<NotAHypervisor found={found} labels={labels} linkTo={linkTo} />);
  return screen.queryByRole('region', { name: 'You may not need a hypervisor' });
}

test('nothing is said where nothing else would do', () => {
  expect(show([])).toBeNull();
});

test('each is named with its reason, the answers behind it, and the way to the page about it', () => {
  const section = show([
    {
      alternative: { id: 'rent', name: 'Rent' },
      speaksFor: [
        { because: 'It may cost something.', asked: [{ question: 'budget', option: 'anything' }] },
        { because: 'The arrays weigh.', asked: [{ question: 'arrays', option: 'big' }] },
      ],
    },
    { alternative: { id: 'share', name: 'Share' }, speaksFor: [{ because: 'Files can be shared.', asked: [] }] },
  ]);
  const items = within(section!).getAllByRole('listitem');
  expect(items).toHaveLength(2);
  expect(within(items[0]!).getByRole('link', { name: 'Rent' }).getAttribute('href')).toBe(
    `#${JSON.stringify({ page: 'alternatives', section: 'rent' })}`,
  );
  expect(items[0]?.textContent).toContain('It may cost something.You said: Budget: Anything');
  expect(items[0]?.textContent).toContain('The arrays weigh.You said: Arrays: Big');
});
