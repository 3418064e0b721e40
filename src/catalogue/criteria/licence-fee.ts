import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'licence-fee',
  group: 'cost',
  order: 10,
  label: 'Licence fee for the feature set that a production cluster needs',
  reading:
    'Yearly vendor fee without which a supported production cluster (live migration, high availability, central view) cannot run on a host with two 16-core sockets, taking the cheapest edition on sale that gives these; optional support and guest operating systems do not count; perpetual prices spread over five years; quote-only without any published figure = unknown; ended products: last price.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      none: { label: 'None', meaning: 'no licence fee; support optional', score: 1 },
      low: {
        label: 'Low',
        meaning: 'flat or per host or socket, up to about 1,500 USD per two-socket 32-core host and year',
        score: 0.7,
      },
      medium: {
        label: 'Medium',
        meaning: 'about 1,500 to 5,000 USD per such host and year; perpetual prices spread over five years',
        score: 0.3,
      },
      high: { label: 'High', meaning: 'more than about 5,000 USD per such host and year', score: 0 },
    },
  },
  weight: 1,
} as const satisfies Criterion;
