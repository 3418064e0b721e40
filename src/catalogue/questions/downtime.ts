import type { Question } from '#catalogue/entries.ts';
import { offered } from '#catalogue/demands/offered.ts';

export default {
  id: 'downtime',
  order: 140,
  kind: 'one',
  label: 'Downtime',
  prompt: 'What may a failed host or an upgrade cost?',
  why: 'Between “restore it tomorrow” and “nobody may notice” lie shared storage, a cluster, and most of the price.',
  does: 'Rules out platforms that cannot keep the promise, and weighs availability.',
  about: ['live-migration', 'storage-migration', 'ha-restart', 'fault-tolerance', 'load-balancing', 'two-node-ha'],
  options: [
    {
      id: 'restore',
      label: 'Hours: we restore from backup',
      raises: { 'backup-built-in': 1 },
      atMost: { availability: 'nice' },
    },
    {
      id: 'restart',
      label: 'Minutes: machines restart elsewhere by themselves',
      requires: [{ criterion: 'ha-restart', ...offered }],
      raises: { 'ha-restart': 3, 'live-migration': 0.5 },
      atLeast: { availability: 'important' },
    },
    {
      id: 'maintenance',
      label: 'Restarts after failures, no downtime for maintenance',
      requires: [
        { criterion: 'ha-restart', ...offered },
        { criterion: 'live-migration', ...offered },
      ],
      raises: { 'live-migration': 3, 'ha-restart': 2, 'storage-migration': 1, 'load-balancing': 1 },
      atLeast: { availability: 'critical' },
    },
    {
      id: 'clustered',
      label: 'None, and the applications form clusters themselves',
      hint: 'Databases, directory servers and the like with replicas of their own',
      requires: [{ criterion: 'live-migration', ...offered }],
      raises: { 'live-migration': 2, 'ha-restart': 1, 'replication-dr': 1 },
      atLeast: { availability: 'important' },
    },
    {
      id: 'never',
      label: 'None, by the platform alone',
      hint: 'Lock-step copies: almost nothing offers this. Clusters inside the application are the usual answer',
      requires: [
        { criterion: 'fault-tolerance', passes: ['included', 'paid-edition', 'third-party'] },
        { criterion: 'live-migration', ...offered },
      ],
      raises: { 'fault-tolerance': 3, 'ha-restart': 2, 'live-migration': 2 },
      atLeast: { availability: 'critical' },
    },
  ],
} satisfies Question;
