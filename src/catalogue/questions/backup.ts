import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'backup',
  order: 170,
  kind: 'many',
  label: 'Backup',
  prompt: 'Which backup must work with it?',
  why: 'A product that is paid for and known should not be lost by accident. With some platforms it can only back up from inside each guest.',
  does: 'Rules out platforms where the product you keep has no way in, and points out where it needs an agent in every guest.',
  about: ['backup-built-in', 'backup-veeam', 'backup-commvault', 'backup-other'],
  options: [
    { id: 'none', label: 'None yet', alone: true, raises: { 'backup-built-in': 1 } },
    {
      id: 'own',
      label: 'The platform’s own',
      requires: [
        { criterion: 'backup-built-in', passes: ['included', 'paid-edition'], notes: ['third-party', 'limited'] },
      ],
      raises: { 'backup-built-in': 3 },
      atLeast: { moving: 'important' },
    },
    {
      id: 'veeam',
      label: 'Veeam',
      requires: [
        { criterion: 'backup-veeam', passes: ['included', 'paid-edition', 'third-party'], notes: ['limited'] },
      ],
      raises: { 'backup-veeam': 3 },
      atLeast: { moving: 'important' },
    },
    {
      id: 'commvault',
      label: 'Commvault',
      requires: [
        { criterion: 'backup-commvault', passes: ['included', 'paid-edition', 'third-party'], notes: ['limited'] },
      ],
      raises: { 'backup-commvault': 3 },
      atLeast: { moving: 'important' },
    },
    {
      id: 'other',
      label: 'Another product',
      hint: 'Rubrik, Cohesity, NAKIVO, Acronis, Bacula and others',
      requires: [
        { criterion: 'backup-other', passes: ['included', 'paid-edition', 'third-party'], notes: ['limited'] },
      ],
      raises: { 'backup-other': 3 },
      atLeast: { moving: 'important' },
    },
  ],
} satisfies Question;
