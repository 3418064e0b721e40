import { readFileSync } from 'node:fs';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKept, longestName, longestNote, longestSearch, mostKept } from '#decisions/kept-decision.ts';
import { format, readDecisions, version } from '#decisions/read-decisions.ts';
import { decisionsFile } from '#decisions/write-decisions.ts';
import { anyEntries, decision } from './any-decisions.ts';

interface Described extends SchemaObject {
  readonly properties: Readonly<Record<string, unknown>>;
}

const schema = JSON.parse(readFileSync('public/schema/decisions-1.json', 'utf8')) as Described & {
  readonly $defs: { readonly decision: Described };
  readonly examples: readonly { readonly decisions: unknown }[];
};
const described = schema.$defs.decision;
const fits = new Ajv2020({ allErrors: true }).compile(schema);

/** What of a file does not fit the schema. */
function misfits(file: unknown): readonly string[] {
  fits(file);
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Written {
  readonly decisions: readonly Readonly<Record<string, unknown>>[];
}

describe('the schema of the file', () => {
  test('fits every file that is written, and describes each of its members', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const text = decisionsFile(entries.filter(isKept), { app: 'https://example.org', made: '2026-11-22' });
        const file = JSON.parse(text) as Written;
        expect(misfits(file)).toEqual([]);
        expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(file)));
        for (const each of file.decisions) expect(Object.keys(described.properties)).toEqual(Object.keys(each));
      }),
    );
  });

  test.each(['id', 'name', 'date', 'search', 'changed'] as const)(
    'and the page take no decision without %s',
    (name) => {
      const { [name]: _, ...rest } = decision;
      const file = { format, version, decisions: [rest] };
      expect(misfits(file)).toEqual([`/decisions/0 must have required property '${name}'`]);
      expect(readDecisions(JSON.stringify(file))).toMatchObject({ faults: [{ at: 1 }] });
    },
  );

  test.each([
    { id: 'A' },
    { name: '' },
    { name: 'x'.repeat(longestName + 1) },
    { note: 'x'.repeat(longestNote + 1) },
    { date: 'today' },
    { search: `?a=${'x'.repeat(longestSearch)}` },
    { changed: 0.5 },
  ])('and the page agree that %j is nothing', (wrong) => {
    const file = { format, version, decisions: [{ ...decision, ...wrong }] };
    expect(misfits(file)).toHaveLength(1);
    expect(readDecisions(JSON.stringify(file))).toMatchObject({ faults: [{ at: 1 }] });
  });

  test('names the limits that the page holds', () => {
    expect(described.properties).toMatchObject({
      name: { maxLength: longestName },
      note: { maxLength: longestNote },
      search: { maxLength: longestSearch },
      changed: { minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    });
    expect(schema.properties).toMatchObject({
      format: { const: format },
      version: { const: version },
      decisions: { maxItems: mostKept },
    });
  });

  test('has an example that is read to the last letter', () => {
    const [example] = schema.examples;
    expect(misfits(example)).toEqual([]);
    expect(readDecisions(JSON.stringify(example))).toEqual({
      kind: 'read',
      decisions: example?.decisions,
      deleted: [],
      faults: [],
      strangers: 0,
    });
  });
});
