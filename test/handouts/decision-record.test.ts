import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionRecord } from '#handouts/decision-record.ts';
import { fileName } from '#handouts/file-name.ts';
import type { Handout } from '#handouts/handout.ts';
import { markdownText } from '#ui/markdown.ts';
import { realHandout, realLinks } from './real-handout.ts';
import { sampleHandout } from './sample-handout.ts';

const headings = (text: string): readonly string[] => text.match(/^#{1,6} .*$/gm) ?? [];

/** The cells of each line, table by table. */
function tablesOf(text: string): readonly (readonly (readonly string[])[])[] {
  const blocks = text.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  const cells = (line: string): readonly string[] => line.slice(1, -1).split(/(?<!\\)(?:\\\\)*\|/);
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(cells));
}

function expectEvenTables(text: string): void {
  const tables = tablesOf(text);
  expect(tables.length).toBeGreaterThan(0);
  for (const [head, ...rows] of tables) {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row, row.join('|')).toHaveLength(head?.length ?? 0);
  }
}

test('a small result makes exactly this record', () => {
  const expected = readFileSync(path.join(import.meta.dirname, 'sample-record.txt'), 'utf8');
  expect(decisionRecord(sampleHandout)).toBe(expected);
});

test.each(realLinks)(
  'the record of %s names every platform, and no line of a table has a cell too many',
  async (query) => {
    const handout = await realHandout(query);
    const text = decisionRecord(handout);
    expectEvenTables(text);
    const rows = tablesOf(text).flat();
    for (const { place, platform } of handout.ranking) {
      expect(
        rows.some(([first, second]) => first === ` ${place} ` && second === ` ${markdownText(platform.name)} `),
      ).toBe(true);
    }
    for (const { platform, failures } of handout.ruledOut) {
      const own = rows.filter(([first]) => first === ` ${markdownText(platform.name)} `);
      for (const { fact } of failures) {
        expect(own.some(([, , criterion]) => criterion === ` ${markdownText(fact.criterion.name)} `)).toBe(true);
      }
    }
    expect(text).toContain(`<https://which.example/result${query}>`);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  },
);

test.each(realLinks)(
  'in the record of %s every number of a source is defined once, and every source is cited',
  async (query) => {
    const text = decisionRecord(await realHandout(query));
    const cited = new Set(Array.from(text.matchAll(/ \[(\d+)\]/g), ([, number]) => number));
    const defined = Array.from(text.matchAll(/^\[(\d+)\]: <(https:\/\/.+)>$/gm), ([, number, address]) => [
      number,
      address,
    ]);
    expect(defined.map(([number]) => number)).toEqual([...cited].toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(defined.map(([, address]) => address)).size).toBe(defined.length);
    for (const [number, address] of defined) expect(text).toContain(`\n${number}. <${address}>`);
  },
);

/** The same result with other words: ids, dates, addresses and what one chooses from stay. */
function reworded(value: unknown, word: string, key = ''): unknown {
  const kept = ['id', 'link', 'date', 'asOf', 'source', 'evidence', 'importance', 'certainty', 'answers', 'value'];
  if (kept.includes(key)) return value;
  if (typeof value === 'string') return word;
  if (Array.isArray(value)) return value.map((each) => reworded(each, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reworded(each, word, name)]));
}

const traps = fc.oneof(
  fc.string(),
  fc.constantFrom('a | b', '\\', '\\|', 'x\n\n# y', '| --- |', '</td>', '[1]: <https://x>', '`|`', '\r\n> z', '&#124;'),
);

test('whatever the words are, no table breaks and no heading appears or goes', () => {
  const usual = headings(decisionRecord(sampleHandout)).length;
  fc.assert(
    fc.property(traps, traps, (before, after) => {
      const text = decisionRecord(reworded(sampleHandout, `${before}w${after}`) as Handout);
      expectEvenTables(text);
      expect(headings(text)).toHaveLength(usual);
      expect(text.match(/^\[\d+\]: /gm)).toHaveLength(2);
      expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
    }),
  );
});

test('with nothing left it says what would be enough to give up, and of no winner', async () => {
  const text = decisionRecord(await realHandout(realLinks[2] ?? ''));
  expect(text).toMatch(/^# Virtualisation platform, 22 November 2026: No platform is left$/m);
  expect(headings(text)).toContain('### What would be enough to give up');
  expect(headings(text)).not.toContain('## Consequences');
});

test('the file is named after who comes first and the day', () => {
  expect(fileName(sampleHandout)).toBe('which-hypervisor-amber-2026-11-22');
  expect(fileName({ ranking: [], date: '2026-11-22' })).toBe('which-hypervisor-nothing-left-2026-11-22');
});
