import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'openness',
  order: 200,
  kind: 'one',
  label: 'Open source',
  prompt: 'How much does open source matter?',
  why: 'Source that can be forked is the best protection against the next change of owner.',
  does: '“Required” rules out closed platforms and points out where needed parts are closed.',
  about: ['open-source'],
  options: [
    {
      id: 'required',
      label: 'Required',
      requires: [{ criterion: 'open-source', passes: ['open'], notes: ['open-core'] }],
      raises: { 'open-source': 3, 'exit-path': 1 },
      atLeast: { openness: 'critical' },
    },
    {
      id: 'preferred',
      label: 'Preferred',
      raises: { 'open-source': 2, 'exit-path': 1 },
      atLeast: { openness: 'important' },
    },
    { id: 'indifferent', label: 'It does not decide', mutes: ['open-source'] },
  ],
} satisfies Question;
