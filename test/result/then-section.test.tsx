import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { ThenSection } from '#result/then-section.tsx';
import { thenFor } from '#routes/then-for.ts';
import { sampleEdition } from '../editions/sample-edition.ts';
import { linkTo, readyFacts } from './show-result.tsx';

const today: Catalogue = { ...sampleCatalogue, edition: '2001-02' };

function withValues(id: string, values: Readonly<Record<string, string>>): Catalogue['platforms'] {
  return today.platforms.map((platform) =>
    platform.id === id ? { ...platform, values: { ...platform.values, ...values } } : platform,
  );
}

/** What the link `?budget=nothing` of January 2001 says beside a catalogue of today. */
function show(later: Catalogue, search: Readonly<Record<string, string>> = { budget: 'nothing' }) {
  render(<ThenSection {...thenFor(search, sampleEdition, later)} loader={readyFacts} linkTo={linkTo} />);
  return screen.getByRole('region', { name: 'When this was shared, and today' });
}

describe('then and today, side by side', () => {
  test('name both editions, and give place and points in each', () => {
    const section = show(today);
    const table = within(section).getByRole('table');
    const [then, now] = within(table).getAllByRole('columnheader').slice(1);
    expect(then?.textContent).toBe('When this was sharedEdition of January 2001');
    expect(now?.textContent).toBe('TodayEdition of February 2001');
    const amber = within(table).getByRole('row', { name: /Amber/ });
    expect(amber.textContent).toMatch(/^Amberplace 1, (\d+\.\d) pointsplace 1, \1 points$/);
    expect(section.textContent).toContain('No fact and no rule that a result rests on has changed since.');
  });

  test('say who is ruled out and who is not listed any more, and lead to no page that is not there', () => {
    const platforms = withValues('amber', { fee: 'high' }).filter(({ id }) => id !== 'cobalt');
    const section = show({ ...today, platforms });
    const table = within(section).getByRole('table');
    expect(within(table).getByRole('row', { name: /Amber/ }).textContent).toContain('pointsruled out');
    expect(within(table).getByRole('row', { name: /Cobalt/ }).textContent).toContain('pointsnot listed');
    expect(within(table).queryByRole('link', { name: 'Cobalt' })).toBeNull();
    expect(section.textContent).toContain('Cobalt: is not listed any more. Without it Cobalt would come first.');
    expect(section.textContent).toContain(
      'Without both the first five would stand as they stood; neither can be spared',
    );
  });
});

describe('what moved the first five', () => {
  test('is a fact with what it said then and says today, each with its source, and what it does', async () => {
    const section = show({ ...today, platforms: withValues('amber', { fee: 'high' }) });
    const list = within(section).getByRole('heading', { name: 'What moved the first five' }).nextElementSibling;
    expect(list?.textContent).toContain('Amber, Fee. It rules the platform out. Without it Amber would come first.');
    expect(list?.textContent).toContain(
      'ThenNoneSaid in the manual.The vendor says so, January 2001: docs.example.org',
    );
    expect(await within(section).findByText(/August 2001|August 2026/)).toBeDefined();
    expect(list?.textContent).toContain('TodayHigh');
    expect(section.textContent).toContain('Without it the first five would stand as they stood.');
    expect(within(section).getByRole('link', { name: 'Amber, Fee' }).getAttribute('href')).toContain(
      '"criterion":"fee"',
    );
  });

  test('is a rule in words where a rule did it', () => {
    const questions = today.questions.map((question) => ({
      ...question,
      options: question.options.map(({ requires: _, ...option }) => option),
    }));
    const section = show({ ...today, questions });
    expect(section.textContent).toContain('Budget: Nothing: requires something else.');
  });

  test('stands among everything that bears on the answers and everything that has changed', async () => {
    const platforms = withValues('amber', { fee: 'high', 'disks-file': 'no', 'moving-live': 'yes' });
    const section = show({ ...today, platforms });
    expect(section.textContent).toContain('3 facts and rules have changed since, and 2 of them bear on these answers.');
    await userEvent.click(within(section).getByText('Everything that bears on these answers (2)'));
    expect(within(section).getByText(/“Yes”, was “Partly”/)).toBeDefined();
    await userEvent.click(within(section).getByText('Everything that has changed since (3)'));
    expect(within(section).getByRole('link', { name: 'Amber, File storage' })).toBeDefined();
  });
});

test('a link that names another one than its answers give is told so', () => {
  expect(show(today, { budget: 'nothing', seen: 'basalt' }).textContent).toContain(
    'The link itself names Basalt as the one who led. Its answers do not give that',
  );
});

test('a link that names the one that its answers give is taken at its word', () => {
  expect(show(today, { budget: 'nothing', seen: 'amber' }).textContent).not.toContain('The link itself');
});

test('nothing in a link reaches the page as markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  show(today, { budget: 'nothing', seen: evil, edition: evil, [evil]: evil });
  expect(document.querySelector('img')).toBeNull();
});
