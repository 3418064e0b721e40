/** The list of checksums beside the published editions, `public/editions/index.json`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedEdition } from '#editions/edition.ts';
import { checksumOf } from './edition-text.ts';

/** One published edition: its file, and how much there is in it. */
export interface ListedEdition extends PublishedEdition {
  readonly file: string;
  readonly bytes: number;
  readonly counts: Readonly<Record<'platforms' | 'criteria' | 'questions' | 'facts', number>>;
}

interface EditionsList {
  /** oldest first */
  readonly editions: readonly ListedEdition[];
}

/** Where published editions stand, from the root of the project. */
export const editionsFolder = 'public/editions';

/** Every edition that was published, oldest first. */
export function listedEditions(root: string): readonly ListedEdition[] {
  const file = path.join(root, editionsFolder, 'index.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EditionsList).editions : [];
}

/** What is wrong with the files of published editions; they never change. */
export function damagedEditions(root: string): readonly string[] {
  return listedEditions(root).flatMap(({ file, sha256 }) => {
    const place = path.join(root, editionsFolder, file);
    if (!existsSync(place)) return [`${editionsFolder}/${file} is missing`];
    const isWhole = checksumOf(readFileSync(place, 'utf8')) === sha256;
    return isWhole ? [] : [`${editionsFolder}/${file} is not what was published; git has it as it was`];
  });
}
