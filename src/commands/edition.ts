/**
 * Publishes the catalogue as the next edition: `npm run edition`. Writes `public/editions/<id>.json`, its checksum in
 * `index.json`, its entry in CHANGELOG.md and its name in `src/catalogue/edition.ts`; what was published before is
 * never touched. `npm run edition -- --show` prints the entry and writes nothing.
 */
import path from 'node:path';
import { factsUntil } from '#catalogue/edition.ts';
import { editionsFolder } from './editions-list.ts';
import { isPublished, prepareEdition, writeEdition, type Publication } from './publish-edition.ts';
import { wholeCatalogue } from './whole-catalogue.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** @returns what there is to say */
async function publish(isOnlyShown: boolean): Promise<string> {
  const catalogue = await wholeCatalogue(path.join(root, 'src/catalogue'));
  if (isPublished(root, catalogue)) return 'Nothing to publish: the newest edition says what the catalogue says.';
  const publication: Publication = { root, catalogue, month: factsUntil, date: new Date().toISOString().slice(0, 10) };
  const prepared = prepareEdition(publication);
  if (isOnlyShown) return prepared.entry;
  const { id, file, bytes, sha256 } = writeEdition(publication, prepared);
  return [
    `Published edition ${id}: ${editionsFolder}/${file}, ${Math.round(bytes / 1000)} kB, SHA-256 ${sha256}.`,
    'CHANGELOG.md says what changed. Read it, commit all four files, and deploy.',
  ].join('\n');
}

try {
  console.log(await publish(process.argv.includes('--show')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
