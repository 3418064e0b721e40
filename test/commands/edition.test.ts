import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changelogEntry } from '#commands/edition-changelog.ts';
import { editionText } from '#commands/edition-text.ts';
import { damagedEditions, listedEditions } from '#commands/editions-list.ts';
import { isPublished, prepareEdition, writeEdition } from '#commands/publish-edition.ts';
import type { Edition } from '#editions/edition.ts';
import { sampleEdition } from '../editions/sample-edition.ts';

const { format: _, edition: __, ...sample } = sampleEdition;

/** The sample after a fact of Amber got another value and one of Basalt other words. */
const [amber, basalt, ...others] = sample.platforms;
if (amber === undefined || basalt === undefined) throw new Error('the sample has no platforms');
const corrected: Omit<Edition, 'format' | 'edition'> = {
  ...sample,
  platforms: [
    { ...amber, facts: { ...amber.facts, fee: { ...amber.facts['fee']!, value: 'low' } } },
    { ...basalt, facts: { ...basalt.facts, fee: { ...basalt.facts['fee']!, detail: 'Said in the price list' } } },
    ...others,
  ],
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'edition-'));
  mkdirSync(path.join(root, 'src/catalogue'), { recursive: true });
  writeFileSync(path.join(root, 'CHANGELOG.md'), '# Editions\n\nWhat they are.\n');
  writeFileSync(path.join(root, 'src/catalogue/edition.ts'), "/** Newest. */\nexport const edition = 'none';\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(catalogue: Readonly<Record<string, unknown>>, date = '2001-01-31') {
  const publication = { root, catalogue, month: date.slice(0, 7), date };
  return writeEdition(publication, prepareEdition(publication));
}
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('publishing', () => {
  test('writes the edition, its checksum, its entry and its name', () => {
    const { id, sha256 } = publish(sample);
    expect(id).toBe('2001-01');
    expect(JSON.parse(read('public/editions/2001-01.json'))).toEqual(JSON.parse(JSON.stringify(sampleEdition)));
    expect(listedEditions(root)).toMatchObject([{ id, sha256, counts: { platforms: 5, criteria: 10, facts: 50 } }]);
    expect(read('CHANGELOG.md')).toMatch(/What they are\.\n\n## 2001-01\n\nThe edition of January 2001/);
    expect(read('src/catalogue/edition.ts')).toBe("/** Newest. */\nexport const edition = '2001-01';\n");
  });

  test('a second one in a month gets a number, and stands above the first in the changelog', () => {
    publish(sample);
    expect(publish(corrected).id).toBe('2001-01-2');
    expect(listedEditions(root).map(({ id }) => id)).toEqual(['2001-01', '2001-01-2']);
    expect(read('CHANGELOG.md').match(/^## .*$/gm)).toEqual(['## 2001-01-2', '## 2001-01']);
    expect(damagedEditions(root)).toEqual([]);
  });

  test('the same catalogue always gives the same bytes, in whatever order it was read', () => {
    const backwards = Object.fromEntries(Object.entries(sample).toReversed());
    expect(editionText('2001-01', backwards)).toBe(editionText('2001-01', sample));
  });

  test('knows whether there is anything to publish', () => {
    expect(isPublished(root, sample)).toBe(false);
    publish(sample);
    expect(isPublished(root, sample)).toBe(true);
    expect(isPublished(root, corrected)).toBe(false);
  });

  test('refuses to go on when a published edition was touched', () => {
    publish(sample);
    writeFileSync(
      path.join(root, 'public/editions/2001-01.json'),
      read('public/editions/2001-01.json').replace('Amber', 'Ambre'),
    );
    expect(() => publish(corrected)).toThrow('Published editions never change');
    expect(listedEditions(root)).toHaveLength(1);
  });

  test('refuses to overwrite a file that says something else', () => {
    mkdirSync(path.join(root, 'public/editions'), { recursive: true });
    writeFileSync(path.join(root, 'public/editions/2001-01.json'), '{}');
    expect(() => publish(sample)).toThrow('there already and says something else');
    expect(read('public/editions/2001-01.json')).toBe('{}');
    expect(read('CHANGELOG.md')).not.toContain('2001-01');
  });

  test('refuses a catalogue that does not hold together, and names what is wrong', () => {
    const broken = { ...sample, criteria: sample.criteria.filter(({ id }) => id !== 'fee') };
    expect(() => publish(broken)).toThrow('amber has a fact on fee, which is no criterion');
    expect(listedEditions(root)).toEqual([]);
  });
});

describe('the entry in the changelog', () => {
  const later = (catalogue: Omit<Edition, 'format' | 'edition'>): Edition => ({
    format: 1,
    edition: '2001-02',
    ...catalogue,
  });
  const entry = (catalogue: Omit<Edition, 'format' | 'edition'>) =>
    changelogEntry(sampleEdition, later(catalogue), '2001-02-03');

  test('says which facts have another value, and counts those with other words', () => {
    const text = entry(corrected);
    expect(text).toContain('The edition of February 2001, published on 3 February 2001: 5 platforms');
    expect(text).toContain('1 fact has another value:\n\n- **Amber**: Fee is “Low”, was “None”.');
    expect(text).toContain('1 more has other words, another source, date or kind of evidence: Basalt (1).');
    expect(text).toContain('The same platforms, questions, scales and weights.');
  });

  test('says which rules are otherwise and who came and went', () => {
    const [first, ...rest] = sample.questions;
    if (first === undefined) throw new Error('the sample has no questions');
    const [nothing, anything] = first.options;
    const questions = [{ ...first, options: [{ ...nothing!, raises: { fee: 2 } }, anything!] }, ...rest];
    const criteria = sample.criteria.map((one) => (one.id === 'moving-live' ? { ...one, weight: 2 } : one));
    const text = entry({ ...sample, questions, criteria, platforms: [amber, ...others] });
    expect(text).toContain('No fact has another value.');
    expect(text).toContain('- **Moving live**: weighs 2 instead of 1 as long as no question about it is answered.');
    expect(text).toContain('- **Budget: Nothing**: gives weight: Fee 2 instead of 3.');
    expect(text).toContain('- **Basalt**: is not listed any more.');
  });

  test('cuts long lists and counts the rest', () => {
    const platforms = sample.platforms.map((platform) => ({
      ...platform,
      facts: Object.fromEntries(
        Object.entries(platform.facts).map(([id, fact]) => [id, { ...fact, value: 'unknown' }]),
      ),
    }));
    const text = entry({ ...sample, platforms });
    expect(text).toMatch(/\*\*Amber\*\*: .*; 2 more facts\./);
  });

  test('names the parts beside facts and rules that are new or say something else', () => {
    const text = entry({ ...sample, glossary: [{ id: 'guest' }, { id: 'host' }] } as typeof sample);
    expect(text).toContain('New in this edition: 2 words of the glossary.');
  });
});
