/** Writes an edition: its file, its line in the list of checksums, its entry in CHANGELOG.md, and its name in the catalogue. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEdition } from '#editions/read-edition.ts';
import type { Edition } from '#editions/edition.ts';
import { nextEditionId } from '#link/edition-id.ts';
import { changelogEntry } from './edition-changelog.ts';
import { countsOf } from './edition-counts.ts';
import { checksumOf, editionText } from './edition-text.ts';
import { damagedEditions, editionsFolder, listedEditions, type ListedEdition } from './editions-list.ts';

/** A project into which an edition is written, and the catalogue that it is to hold. */
export interface Publication {
  readonly root: string;
  /** as `wholeCatalogue` gives it */
  readonly catalogue: Readonly<Record<string, unknown>>;
  /** `YYYY-MM`: the month that the edition is named after */
  readonly month: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** An edition that is ready to be written. */
export interface Prepared {
  readonly edition: Edition;
  readonly text: string;
  readonly entry: string;
}

function read(text: string, what: string): Edition {
  const reading = readEdition(JSON.parse(text));
  if (reading.edition === undefined) throw new Error(`${what} is no whole edition:\n${reading.faults.join('\n')}`);
  return reading.edition;
}

/** True when the newest edition says what the catalogue says. */
export function isPublished(root: string, catalogue: Publication['catalogue']): boolean {
  const newest = listedEditions(root).at(-1);
  return newest !== undefined && checksumOf(editionText(newest.id, catalogue)) === newest.sha256;
}

/**
 * Puts the next edition together without writing anything.
 *
 * @throws {Error} when a published edition was touched, or the catalogue does not hold together
 */
export function prepareEdition({ root, catalogue, month, date }: Publication): Prepared {
  const damaged = damagedEditions(root);
  if (damaged.length > 0) throw new Error(`Published editions never change.\n${damaged.join('\n')}`);
  const listed = listedEditions(root);
  const newest = listed.at(-1);
  const id = nextEditionId(
    listed.map((each) => each.id),
    month,
  );
  const text = editionText(id, catalogue);
  const edition = read(text, `The catalogue, as edition ${id},`);
  const before = newest && read(readFileSync(path.join(root, editionsFolder, newest.file), 'utf8'), newest.file);
  return { edition, text, entry: changelogEntry(before, edition, date) };
}

/** Above the entries of earlier editions. */
function withEntry(changelog: string, entry: string): string {
  const at = changelog.search(/^## /m);
  return at < 0 ? `${changelog.trimEnd()}\n\n${entry}` : `${changelog.slice(0, at)}${entry}\n${changelog.slice(at)}`;
}

/** @throws {Error} when a file of that name is there and says something else */
export function writeEdition({ root, date }: Publication, { edition, text, entry }: Prepared): ListedEdition {
  const id = edition.edition;
  const file = `${id}.json`;
  const place = path.join(root, editionsFolder, file);
  if (existsSync(place) && readFileSync(place, 'utf8') !== text) {
    throw new Error(
      `${editionsFolder}/${file} is there already and says something else. Published editions never change.`,
    );
  }
  const bytes = Buffer.byteLength(text);
  const listed = { id, date, file, sha256: checksumOf(text), bytes, counts: countsOf(edition) };
  const editions = [...listedEditions(root), listed];
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  writeFileSync(path.join(root, editionsFolder, 'index.json'), `${JSON.stringify({ editions }, null, 2)}\n`);
  const [changelog, name] = [path.join(root, 'CHANGELOG.md'), path.join(root, 'src/catalogue/edition.ts')];
  writeFileSync(changelog, withEntry(readFileSync(changelog, 'utf8'), entry));
  const source = readFileSync(name, 'utf8');
  writeFileSync(name, source.replace(/^export const edition = .*$/m, `export const edition = '${id}';`));
  return listed;
}
