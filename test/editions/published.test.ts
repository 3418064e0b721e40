import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition, factsUntil } from '#catalogue/edition.ts';
import { editions } from '#catalogue/gathered/editions.gen.ts';
import { isCorrectedSince } from '#catalogue/gathered/edition-state.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import { countsOf } from '#commands/edition-counts.ts';
import { editionText } from '#commands/edition-text.ts';
import { damagedEditions, editionsFolder, listedEditions } from '#commands/editions-list.ts';
import { folders, lists, wholeCatalogue } from '#commands/whole-catalogue.ts';
import { catalogueOf } from '#editions/catalogue-of.ts';
import { changesBetween } from '#editions/changes-between.ts';
import { readEdition } from '#editions/read-edition.ts';
import { compareEditions, readEditionId } from '#link/edition-id.ts';
import { recommend } from '#scoring/recommend.ts';

const root = path.resolve(import.meta.dirname, '../..');
const home = path.join(root, 'src/catalogue');
const listed = listedEditions(root);
const newest = listed.at(-1);

test('no published edition was touched', () => {
  expect(listed.length).toBeGreaterThan(0);
  expect(damagedEditions(root)).toEqual([]);
});

test('the list names every file in the folder, in the order of publication', () => {
  const files = readdirSync(path.join(root, editionsFolder)).filter((name) => name !== 'index.json');
  expect(listed.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  const ids = listed.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted(compareEditions));
  expect(editions).toEqual(listed.map(({ id, date, sha256 }) => ({ id, date, sha256 })));
});

describe.each(listed)('edition $id', ({ id, file, bytes, counts, date }) => {
  const place = path.join(root, editionsFolder, file);
  const reading = readEdition(JSON.parse(readFileSync(place, 'utf8')));

  test('is whole, and holds what the list says', () => {
    expect(reading).not.toHaveProperty('faults');
    expect(reading.edition?.edition).toBe(id);
    expect(file).toBe(`${id}.json`);
    expect(statSync(place).size).toBe(bytes);
    expect(reading.edition && countsOf(reading.edition)).toEqual(counts);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('can be scored', () => {
    expect(reading.edition && recommend({}, catalogueOf(reading.edition)).ranked.length).toBeGreaterThan(5);
  });

  test('has its entry in the changelog', () => {
    expect(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${id}\n`);
  });
});

describe('the catalogue', () => {
  test('is named after the newest edition, which is not younger than its facts', () => {
    expect(edition).toBe(newest?.id);
    expect((readEditionId(edition)?.month ?? '') <= factsUntil).toBe(true);
  });

  test('calls itself that edition when it says the same, and says that it was corrected since when it does not', async () => {
    const text = editionText(edition, await wholeCatalogue(home));
    const isSame = text === readFileSync(path.join(root, editionsFolder, `${edition}.json`), 'utf8');
    expect(isCorrectedSince).toBe(!isSame);
    expect(catalogue.edition).toBe(isSame ? edition : `after-${edition}`);
  });

  test('is whole as it would be published, and scores as the pages score it', async () => {
    const reading = readEdition(JSON.parse(editionText(edition, await wholeCatalogue(home))));
    expect(reading).not.toHaveProperty('faults');
    expect(reading.edition && changesBetween(catalogueOf(reading.edition), catalogue)).toEqual([]);
  });

  test('has no folder and no file that editions leave out unnoticed', () => {
    const parts = [...folders, ...Object.keys(lists), 'thread'];
    const inlined = ['cited', 'demands', 'scales', 'ways'];
    const aboutCode = ['asking.ts', 'edition.ts', 'entries.ts', 'index.ts', 'mode-catalogue.ts', 'mode-reference.ts'];
    // for the search and for guessing what comes next; no result and no statement rests on them
    const notStated = ['other-names.ts', 'usual-answers.ts'];
    const known = new Set([...parts, ...inlined, ...aboutCode, ...notStated, 'gathered', 'schema.ts']);
    const left = readdirSync(home).filter((name) => !known.has(name) && !name.endsWith('-shapes.ts'));
    expect(left, 'a new part of the catalogue belongs in src/commands/whole-catalogue.ts').toEqual([]);
    for (const name of readdirSync(path.join(home, 'thread'))) expect(parts).toContain(`thread/${name}`);
  });
});
