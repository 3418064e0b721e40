import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Entry {
  readonly id: string;
}

/** What a file of a catalogue exports. */
export async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
}

/** The entries of one folder of a catalogue, by the names of their files. */
export async function entriesOf<T extends Entry>(home: string, folder: string): Promise<readonly T[]> {
  const names = readdirSync(path.join(home, folder)).filter((name) => name.endsWith('.ts'));
  const entries = names.toSorted().map(async (name) => {
    const entry = (await exportsOf(path.join(home, folder, name)))['default'] as T;
    if (`${entry.id}.ts` !== name) {
      throw new Error(
        `catalogue/${folder}/${name}: its id is "${entry.id}"; the file name and the id must be the same`,
      );
    }
    return entry;
  });
  return Promise.all(entries);
}
