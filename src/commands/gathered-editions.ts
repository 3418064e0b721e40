/**
 * The texts of `editions.gen.ts`, the list of published editions for pages that read one, and of
 * `edition-state.gen.ts`: whether the catalogue was corrected since the newest of them, all that most pages need.
 */
import { isPublished } from './publish-edition.ts';
import { listedEditions } from './editions-list.ts';
import { wholeCatalogue } from './whole-catalogue.ts';

export function editionsModule(root: string): string {
  const rows = listedEditions(root).map(({ id, date, sha256 }) => `  ${JSON.stringify({ id, date, sha256 })},`);
  const type = 'readonly { readonly id: string; readonly date: string; readonly sha256: string }[]';
  return `/** Oldest first. */\nexport const editions: ${type} = [\n${rows.join('\n')}\n];\n`;
}

export async function editionStateModule(root: string, home: string): Promise<string> {
  return `export const isCorrectedSince: boolean = ${!isPublished(root, await wholeCatalogue(home))};\n`;
}
