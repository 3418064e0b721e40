import * as v from 'valibot';
import { editionSchema } from './edition-schema.ts';
import type { Edition } from './edition.ts';
import { looseEnds } from './loose-ends.ts';

/** An edition that can be scored, or why what was read is none. */
export type EditionReading =
  { readonly edition: Edition } | { readonly edition: undefined; readonly faults: readonly string[] };

/**
 * Reads an edition from what came out of a file or a network. Never throws: anything may stand in it.
 *
 * @param data as JSON gave it
 */
export function readEdition(data: unknown): EditionReading {
  const { success, output, issues } = v.safeParse(editionSchema, data);
  if (!success) {
    const faults = issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    return { edition: undefined, faults };
  }
  const faults = looseEnds(output);
  return faults.length === 0 ? { edition: output } : { edition: undefined, faults };
}
