import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Entry {
  readonly id: string;
}

/** Imports a file afresh when it was changed since it was last imported. */
export async function importNow(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(`${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`)) as Record<string, unknown>;
}

/** The entries of one folder of a catalogue, by the names of their files. */
export async function entriesOf<T extends Entry>(home: string, folder: string): Promise<readonly T[]> {
  const names = readdirSync(path.join(home, folder)).filter((name) => name.endsWith('.ts'));
  const entries = names.toSorted().map(async (name) => {
    const entry = (await importNow(path.join(home, folder, name)))['default'] as T;
    if (`${entry.id}.ts` !== name) {
      throw new Error(
        `catalogue/${folder}/${name}: its id is "${entry.id}"; the file name and the id must be the same`,
      );
    }
    return entry;
  });
  return Promise.all(entries);
}
