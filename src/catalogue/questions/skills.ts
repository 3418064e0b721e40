import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'skills',
  order: 160,
  kind: 'many',
  together: 'any',
  label: 'Skills',
  prompt: 'What does the team know well?',
  why: 'People run what they understand. Simplicity and skills come third among the reasons in published decisions.',
  does: 'Weighs how far the knowledge carries. Several skills are alternatives: the one that fits best counts.',
  about: ['skill-windows', 'skill-linux', 'skill-vmware', 'skill-kubernetes'],
  options: [
    { id: 'windows', label: 'Windows', raises: { 'skill-windows': 3 }, atLeast: { simplicity: 'important' } },
    { id: 'linux', label: 'Linux', raises: { 'skill-linux': 3 }, atLeast: { simplicity: 'important' } },
    { id: 'vmware', label: 'VMware', raises: { 'skill-vmware': 3 }, atLeast: { simplicity: 'important' } },
    { id: 'kubernetes', label: 'Kubernetes', raises: { 'skill-kubernetes': 3 }, atLeast: { simplicity: 'important' } },
    {
      id: 'little',
      label: 'None of these well',
      alone: true,
      raises: { 'ease-of-setup': 3, 'team-needed': 1, community: 1, 'vendor-support': 1 },
      atLeast: { simplicity: 'critical' },
    },
  ],
} satisfies Question;
