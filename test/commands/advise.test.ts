import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

interface Advice {
  readonly edition: string;
  readonly link: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly dropped: readonly { readonly parameter: string; readonly why: string }[];
  readonly ranked: readonly {
    readonly platform: string;
    readonly score: { readonly low: number; readonly middle: number; readonly high: number };
    readonly contributions: readonly { readonly points: { readonly middle: number } }[];
  }[];
  readonly ruledOut: readonly {
    readonly platform: string;
    readonly failures: readonly {
      readonly asked: readonly unknown[];
      readonly fact: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

function advise(...words: readonly string[]): Advice {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/advise.ts', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Advice;
}

test('a link gives the ranking as JSON, with contributions that add up', () => {
  const { ranked, edition, link } = advise('https://example.org/result?purpose=lab&hosts=one&budget=none');
  expect(ranked[0]?.platform).toBe('proxmox-ve');
  expect(link).toBe(`/result?purpose=lab&hosts=one&budget=none&edition=${edition}&seen=proxmox-ve`);
  for (const { score, contributions } of ranked) {
    expect(contributions.reduce((sum, { points }) => sum + points.middle, 0)).toBeCloseTo(score.middle, 9);
    expect(score.low).toBeLessThanOrEqual(score.high);
  }
});

test('what is ruled out comes with the answer and the fact', () => {
  const { ruledOut } = advise('budget=none');
  const failure = ruledOut
    .find(({ platform }) => platform === 'vmware-vsphere')
    ?.failures.find(({ fact }) => fact['criterion'] === 'licence-fee');
  expect(failure?.asked).toEqual([{ question: 'budget', option: 'none' }]);
  expect(failure?.fact).toMatchObject({ criterion: 'licence-fee', value: 'medium' });
  expect(failure?.fact['detail']).toBeTypeOf('string');
});

test.each([
  '',
  'nonsense',
  '?%E0%A4%A=%',
  '?__proto__=x&constructor=y',
  `?hosts=${'x'.repeat(90_000)}`,
  '\u{1f4a5}=\u0007',
  '?purpose=lab.lab.hosting&purpose=edge',
])('no input is an error: "%.30s"', (text) => {
  const { ranked, ruledOut } = advise(text);
  expect(ranked.length + ruledOut.length).toBe(35);
});

test('how sure it is, and why another platform is not first, come along', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['src/commands/advise.ts', '?budget=none', '--why-not', 'vmware-vsphere'],
    { encoding: 'utf8' },
  );
  const advice: unknown = JSON.parse(stdout);
  expect(advice).toMatchObject({
    doubt: { seed: 20_261_101, samples: 10_000 },
    whyNot: { kind: 'ruled out', failures: [{ asked: [{ question: 'budget', option: 'none' }] }] },
  });
  expect(stdout).toBe(
    spawnSync(process.execPath, ['src/commands/advise.ts', '?budget=none', '--why-not', 'vmware-vsphere'], {
      encoding: 'utf8',
    }).stdout,
  );
});

test('how settled the first place is, and what each open question tells, come with the seed and the error', () => {
  const { settled } = advise('?purpose=lab&hosts=one&budget=none') as Advice & {
    readonly settled: { readonly questions: readonly { readonly question: string; readonly gain: number }[] };
  };
  expect(settled).toMatchObject({ seed: 20_261_101, samples: 1000, leaders: ['proxmox-ve'] });
  expect(settled).toMatchObject({ standardErrorAtMost: expect.closeTo(0.0158, 4) });
  const gains = settled.questions.map(({ gain }) => gain);
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  expect(settled.questions.map(({ question }) => question)).not.toContain('budget');
});

test('what cannot be read is listed', () => {
  expect(advise('?colour=red&hosts=nine').dropped.map(({ parameter, why }) => [parameter, why])).toEqual([
    ['colour', 'no such question'],
    ['hosts', 'no such option'],
  ]);
});
