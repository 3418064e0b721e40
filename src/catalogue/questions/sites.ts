import type { Question } from '#catalogue/entries.ts';
import { fits } from '#catalogue/demands/fits.ts';

export default {
  id: 'sites',
  order: 130,
  kind: 'one',
  label: 'Sites',
  prompt: 'In how many places will the hosts stand?',
  why: 'Two sites ask for replication, many small ones for a central view and for updates that nobody has to drive to.',
  does: 'Weighs replication, views over several sites, and how well a fleet is run.',
  about: ['replication-dr', 'multi-site'],
  options: [
    { id: 'one', label: 'One', mutes: ['multi-site', 'fit-edge-fleet'] },
    {
      id: 'two',
      label: 'Two',
      hint: 'For instance a second data centre for disasters',
      raises: { 'replication-dr': 3, 'multi-site': 1 },
      atLeast: { availability: 'important' },
    },
    {
      id: 'many',
      label: 'Many small ones',
      requires: [{ criterion: 'fit-edge-fleet', ...fits }],
      raises: { 'fit-edge-fleet': 3, 'multi-site': 2 },
      atLeast: { hosts: 'important', management: 'important' },
    },
  ],
} satisfies Question;
