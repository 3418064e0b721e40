import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AlternativesPage } from '#alternatives/alternatives-page.tsx';
import type { Alternative, Statement } from '#catalogue/schema.ts';
import type { AlternativeStanding } from '#scoring/alternatives-for.ts';

const said = (says: string): readonly [Statement] => [
  { says, asOf: '2026-08', source: 'https://docs.example.org/page', evidence: 'vendor' },
];

function alternative(id: string, order: number): Alternative {
  return {
    id,
    order,
    name: `The ${id}`,
    summary: `What the ${id} is.`,
    triggers: [{ when: [{ question: 'budget', anyOf: ['anything'] }], because: `Money for the ${id}.` }],
    unless: [],
    rightWhen: [`right for the ${id}`],
    wrongWhen: [`wrong for the ${id}`],
    says: {
      works: said(`How the ${id} works.`),
      limits: said(`Where the ${id} ends.`),
      costs: [{ says: `What the ${id} costs.`, evidence: 'unsourced' }],
      return: said(`The way back from the ${id}.`),
    },
    related: [{ platform: 'amber', because: 'It is near.' }],
  };
}

const alternatives = [alternative('barn', 10), alternative('tent', 20)];
const silent = (id: string): AlternativeStanding => ({ alternative: id, speaksFor: [], speaksAgainst: [] });
const asked = [
  { question: 'storage', option: 'file' },
  { question: 'storage', option: 'own' },
  { question: 'budget', option: 'anything' },
];

function show(standings?: readonly AlternativeStanding[]) {
  render(
    <AlternativesPage
      alternatives={alternatives}
      standings={standings}
      way="the way"
      renderAnswer={(question, options) => <a href={`/q/${question}`}>{`${question}: ${options.join(', ')}`}</a>}
      renderPlatform={(platform) => <a href={`/platforms/${platform}`}>{platform}</a>}
    />,
  );
  return {
    names: () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
    entry: (name: string) => within(screen.getByRole('article', { name })),
  };
}

describe('an alternative', () => {
  test('says when it is right and wrong, what is known with date and source, and what is close to it', () => {
    const { entry } = show();
    const barn = entry('The barn');
    expect(barn.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Right when',
      'Wrong when',
      'How it works',
      'Limits',
      'What it costs',
      'What it costs to come back',
      'Close to it, in this comparison',
    ]);
    barn.getByText('right for the barn');
    barn.getByText('wrong for the barn');
    expect(barn.getAllByText('August 2026')).toHaveLength(3);
    expect(barn.getAllByRole('link', { name: 'docs.example.org' })[0]?.getAttribute('href')).toBe(
      'https://docs.example.org/page',
    );
    barn.getByText('No source found');
    expect(barn.getByRole('link', { name: 'amber' }).parentElement?.textContent).toContain('It is near.');
  });

  test('can be pointed at', () => {
    show();
    expect(document.getElementById('tent')).toBe(screen.getByRole('article', { name: 'The tent' }));
    const list = within(screen.getByRole('navigation', { name: 'On this page' }));
    expect(list.getByRole('link', { name: 'The tent' }).getAttribute('href')).toBe('#tent');
  });
});

describe('what the answers say', () => {
  test('nothing while nothing is answered', () => {
    const { names } = show();
    expect(names()).toEqual(['The barn', 'The tent']);
    expect(screen.queryByText(/your answers/i)).toBeNull();
  });

  test('puts what they speak for first, with the reason and the way back to each question', () => {
    const { names, entry } = show([
      silent('barn'),
      { alternative: 'tent', speaksFor: [{ because: 'It is summer.', asked }], speaksAgainst: [] },
    ]);
    expect(names()).toEqual(['The tent', 'The barn']);
    const tent = entry('The tent');
    tent.getByText('Your answers speak for it');
    expect(tent.getByText(/It is summer/).textContent).toContain('You said: storage: file, own; budget: anything.');
    expect(tent.getByRole('link', { name: 'storage: file, own' }).getAttribute('href')).toBe('/q/storage');
    entry('The barn').getByText('Nothing in your answers speaks for it.');
    const list = screen.getByRole('navigation', { name: 'On this page' });
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('your answers speak for it');
  });

  test('names what speaks against one, which is not put first', () => {
    const against = [{ question: 'chips', option: 'odd' }];
    const { names, entry } = show([
      { alternative: 'barn', speaksFor: [], speaksAgainst: against },
      { alternative: 'tent', speaksFor: [{ because: 'It is summer.', asked }], speaksAgainst: against },
    ]);
    expect(names()).toEqual(['The barn', 'The tent']);
    expect(entry('The barn').getByText(/speak against it/).textContent).toBe(
      'Your answers speak against it: chips: odd.',
    );
    expect(entry('The tent').getByText(/would speak for it/).textContent).toBe(
      'Your answers would speak for it, but for this: chips: odd.',
    );
    expect(screen.queryByText('Your answers speak for it')).toBeNull();
  });
});
