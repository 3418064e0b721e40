import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { IdeaEntry } from '#thread/idea-entry.tsx';
import { NameEntry } from '#thread/name-entry.tsx';
import { sampleLinks } from './sample-thread.tsx';

const sourced = { says: 'It lives.', asOf: '2026-08', source: 'https://example.com/life', evidence: 'vendor' } as const;

test('what was said, what holds and what to choose stand apart, each sentence of today with its source', () => {
  render(
    <NameEntry
      entry={{
        id: 'old',
        order: 10,
        name: 'Old Amber',
        from: 'question',
        today: 'Amber',
        said: ['It was first.'],
        now: [sourced],
        choose: [{ says: 'Take it.', evidence: 'judgement' }],
        platforms: ['amber', 'basalt'],
      }}
      todayOf={(platform) => ({
        name: platform,
        status: platform === 'amber' ? 'Active' : 'Ended',
        until: platform === 'amber' ? 'May 2030' : undefined,
        modes: 'Modes: HVM.',
      })}
      links={sampleLinks}
    />,
  );
  const parts = screen
    .getAllByRole('term')
    .map(({ textContent, nextSibling }) => [textContent, nextSibling?.textContent]);
  expect(parts).toEqual([
    ['Said in 2009', 'It was first.'],
    ['Today', 'It lives. The vendor says so, August 2026: example.com'],
    ['Choose', 'Take it. Our judgement'],
    [
      'Under that name',
      'amberActive, supported until May 2030. Modes: HVM.basaltEnded, end of support not published. Modes: HVM.',
    ],
  ]);
  expect(screen.getByRole('region', { name: 'Old Amber' })).toBeDefined();
});

test.each([
  ['holds', 'Holds'],
  ['in-part', 'Holds in part'],
  ['turned', 'Turned round'],
] as const)('the fate of an idea is said in words: %s', (fate, words) => {
  render(
    <IdeaEntry
      idea={{ id: 'idea', order: 10, title: 'An idea', said: 'So.', fate, verdict: 'Yes and no.', now: [sourced] }}
      links={sampleLinks}
    />,
  );
  expect(screen.getByText(words).tagName).toBe('STRONG');
  expect(screen.queryByRole('link', { name: /More among the modes/ })).toBeNull();
});
