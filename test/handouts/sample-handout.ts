import type { CheckedFact, Handout, HandoutPlace, StatedFact } from '#handouts/handout.ts';

const named = (id: string, name: string) => ({ id, name });

function fact(criterion: string, words: string, rest: Partial<StatedFact> = {}): StatedFact {
  return {
    criterion: named(criterion.toLowerCase().replaceAll(' ', '-'), criterion),
    value: words.toLowerCase(),
    words,
    detail: `${criterion} as the manual has it`,
    evidence: 'vendor',
    asOf: '2026-08',
    source: 'https://docs.example.org/manual',
    ...rest,
  };
}

const fee: CheckedFact = {
  fact: fact('Fee', 'Low', { evidence: 'independent', asOf: '2025', source: 'https://prices.example.org/a|b' }),
  asked: 'Budget: Nothing',
  because: '',
};
const life: CheckedFact = {
  fact: fact('Life', 'Ended', { evidence: 'unsourced', asOf: undefined, source: undefined }),
  asked: '',
  because: 'Nothing ended is recommended.',
};
const restart: CheckedFact = {
  fact: fact('Restart', 'Unknown', { evidence: 'unsourced', asOf: undefined, source: undefined }),
  asked: 'Outage: None',
  because: '',
};

const first: HandoutPlace = {
  place: 1,
  platform: named('amber', 'Amber'),
  score: { low: 0.7, middle: 0.75, high: 0.8 },
  notes: [fee],
  verify: [restart],
  reasons: {
    strengths: [{ fact: fact('Moving live', 'Yes'), worth: 0.042, asked: 'Outage: None' }],
    weaknesses: [{ fact: fact('Size', '8 hosts', { value: 8, asOf: '2026-09' }), worth: 0.01, asked: '' }],
    unknowns: [{ fact: restart.fact, worth: 0.1, asked: 'Outage: None' }],
  },
};

/** A small result, with one of everything that a document can say. */
export const sampleHandout: Handout = {
  link: 'https://which.example/result?budget=nothing&outage=none&edition=2001-01&seen=amber',
  date: '2026-11-22',
  edition: named('2001-01', 'edition of January 2001'),
  title: 'Leaning towards Amber',
  lead: 'Amber has 75.0 of 100 points, 15.0 more than Basalt.',
  answers: { budget: ['nothing'], outage: ['none'] },
  situation: [
    { question: named('budget', 'Budget'), said: ['Nothing'], idle: false },
    { question: named('arrays', 'Arrays'), said: ['Big', 'Old'], idle: true },
  ],
  open: [named('storage', 'Storage'), named('chips', 'Chip')],
  assumed: ['A common chip is assumed.'],
  weights: [
    { group: named('cost', 'Cost'), importance: 'critical', words: 'critical', otherwise: undefined, weight: 0.75 },
    {
      group: named('uptime', 'Uptime'),
      importance: 'nice',
      words: 'nice to have',
      otherwise: 'critical',
      weight: 0.25,
    },
  ],
  sure: {
    certainty: 'leaning',
    word: 'Leaning, not clear.',
    sentence: 'Amber comes first in 70 of 100 weightings that fit the answers, Basalt in 30.',
    seed: 7,
    samples: 10_000,
    contenders: [
      { platform: named('amber', 'Amber'), ranks: [0.7, 0.3] },
      { platform: named('basalt', 'Basalt'), ranks: [0.3, 0.7] },
    ],
  },
  ranking: [
    first,
    {
      place: 2,
      platform: named('basalt', 'Basalt'),
      score: { low: 0.6, middle: 0.6, high: 0.6 },
      notes: [],
      verify: [],
      reasons: undefined,
    },
  ],
  ruledOut: [{ platform: named('dolomite', 'Dolomite'), failures: [life, fee] }],
  weakSpots: [
    { fact: fact('Size', '8 hosts', { value: 8 }), worth: 0.05, asked: '', group: 'Uptime', importance: 'critical' },
  ],
  modes: [
    {
      guest: named('linux', 'Linux'),
      systems: [named('linux', 'Linux of today')],
      advised: [
        {
          mode: named('blend', 'Blend'),
          engines: [],
          machine: 'Generation 2',
          conditions: ['to be verified: a fact is missing'],
          drivers: { disk: 'blk', network: 'net', balloon: 'none', time: 'unknown', from: 'the kernel' },
          starts: 'UEFI or BIOS',
          trusted: 'Can be had',
          because: [
            {
              says: 'Every kernel has it',
              evidence: 'vendor',
              asOf: '2026-08',
              source: 'https://docs.example.org/manual',
            },
          ],
        },
      ],
      blockers: [],
    },
    {
      guest: named('macos', 'macOS'),
      systems: [named('macos', 'macOS')],
      advised: [],
      blockers: [{ says: 'Its licence forbids it.', evidence: 'judgement' }],
    },
  ],
  changes: {
    answers: ['If “Budget” were “Anything”, Basalt would come first.'],
    weights: ['If “Cost” weighed less than 10.0 of 100 (now 75.0), Basalt would come first.'],
    facts: ['Restart of Amber is not known: were it “No”, Basalt would come first.'],
    waysOut: [],
  },
};
