import type { OldIdea } from '#catalogue/entries.ts';

export default {
  id: 'depends',
  order: 70,
  title: 'It depends: on the server’s function, its system, and the tools',
  said: 'Which to use follows from what the server does and which system it runs, in a large estate also from the tools for managing it all.',
  fate: 'in-part',
  verdict: 'The system has stopped deciding, the tools decide earlier, and the price has joined them.',
  now: [
    {
      says: 'All of the six run Linux and Windows alike, unchanged and with para-virtual drivers. The guest decides the mode, and seldom the platform.',
      evidence: 'judgement',
    },
    {
      says: 'What divides them is the fee and what it rides on, the servers they accept, the team they ask for, and the tools for availability, backup and moving.',
      evidence: 'judgement',
    },
  ],
  section: 'platforms',
} as const satisfies OldIdea;
