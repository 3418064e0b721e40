import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { resultJson, schemaPath } from '#handouts/result-json.ts';
import { realHandout, realLinks } from './real-handout.ts';
import { sampleHandout } from './sample-handout.ts';

const schema = JSON.parse(readFileSync(`public/${schemaPath}`, 'utf8')) as Readonly<Record<string, unknown>>;
const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

function faultsOf(text: string): readonly string[] {
  isValid(JSON.parse(text));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(realLinks)('%s as JSON is what the published schema says', async (query) => {
  const handout = await realHandout(query);
  const text = resultJson(handout);
  expect(faultsOf(text)).toEqual([]);
  const read = JSON.parse(text) as {
    readonly link: string;
    readonly ranking: readonly { readonly platform: string }[];
    readonly ruledOut: readonly { readonly platform: string }[];
    readonly weights: readonly { readonly points: number }[];
    readonly acceptability: { readonly platforms: readonly { readonly ranks: readonly number[] }[] };
  };
  expect(read.link).toBe(`https://which.example/result${query}`);
  const platforms = [...read.ranking, ...read.ruledOut].map(({ platform }) => platform);
  expect(platforms.toSorted()).toEqual(catalogue.platforms.map(({ id }) => id).toSorted());
  expect(read.weights.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 2);
  for (const { ranks } of read.acceptability.platforms) {
    expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
});

/** Something that must not be let through: where it stands, and what is put there. */
const planted: readonly (readonly [path: string, value: unknown])[] = [
  ['version', 2],
  ['$schema', 'https://example.org/other.json'],
  ['link', undefined],
  ['edition', 'November'],
  ['made', '22 November 2026'],
  ['seed', 'seven'],
  ['answers/budget', 'nothing'],
  ['answers/Not An Id', ['x']],
  ['more', true],
  ['weights/0/points', 101],
  ['weights/0/importance', 'very'],
  ['ranking/0/points/low', undefined],
  ['ranking/0/points/high', '80'],
  ['ranking/0/place', 0],
  ['ranking/0/against', undefined],
  ['ranking/0/for/0/fact/source', undefined],
  ['ranking/0/for/0/fact/source', 'javascript:alert(1)'],
  ['ranking/0/for/0/fact/evidence', 'hearsay'],
  ['ranking/0/for/0/fact/asOf', 'last summer'],
  ['ruledOut/0/failures', []],
  ['ruledOut/0/failures/0/because', undefined],
  ['acceptability/platforms/0/ranks/0', 1.5],
  ['acceptability/certainty', 'sure'],
  ['modes/0/systems', []],
  ['modes/0/advised/0/drivers/disk', undefined],
  ['modes/1/impossibleBecause/0/says', ''],
  ['changes/facts', undefined],
];

test.each(planted)('the schema refuses %s as %j', (path, value) => {
  const whole = JSON.parse(resultJson(sampleHandout)) as Record<string, unknown>;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let place = whole;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) expect(place).toHaveProperty(last);
  if (value === undefined) delete place[last];
  else place[last] = value;
  expect(faultsOf(JSON.stringify(whole))).not.toEqual([]);
});

test('what the schema refuses is refused for the fault that was planted', () => {
  expect(faultsOf(resultJson(sampleHandout))).toEqual([]);
});
