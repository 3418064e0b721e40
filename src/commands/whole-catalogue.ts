/**
 * Everything that people write into the catalogue, as plain data by the names of its folders and files: what an
 * edition publishes. What entries have in common (`cited`, `demands`, `scales`, `ways`) stands in each of them.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { entriesOf, exportsOf, type Entry } from './entries-of.ts';

type Ordered = Entry & { readonly order?: number };

/** Folders with an entry a file. */
export const folders = [
  'criteria',
  'questions',
  'platforms',
  'guests',
  'modes',
  'engines',
  'guides',
  'alternatives',
  'glossary',
  'machines',
  'thread/names',
  'thread/ideas',
  'thread/turns',
  'thread/preferences',
] as const;

/** Files with several entries, and the name under which they export them. */
export const lists = {
  'groups.ts': 'groups',
  'processors.ts': 'processors',
  'myths.ts': 'myths',
  'decisions.ts': 'decisions',
  'abilities.ts': 'abilities',
  'firmware-switch.ts': 'firmwareSwitch',
  'mode-kinds.ts': 'modeKinds',
  'timeline.ts': 'timeline',
  'vendor-modes.ts': 'vendorModes',
  'thread/opening.ts': 'opening',
  'thread/six.ts': 'six',
} as const;

const camel = (folder: string): string =>
  folder.replaceAll(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

const byOrder = (a: Ordered, b: Ordered): number => (a.order ?? 0) - (b.order ?? 0);

/**
 * @param home the folder of a catalogue; one from before a part existed has that part left out
 */
export async function wholeCatalogue(home: string): Promise<Readonly<Record<string, unknown>>> {
  const present = <Name extends string>(names: readonly Name[]) =>
    names.filter((name) => existsSync(path.join(home, name)));
  const ofFolders = present(folders).map(async (folder) => {
    const entries = await entriesOf<Ordered>(home, folder);
    return [camel(folder), entries.toSorted(byOrder)] as const;
  });
  const ofFiles = present(Object.keys(lists) as (keyof typeof lists)[]).map(async (file) => {
    const name = lists[file];
    return [name, (await exportsOf(path.join(home, file)))[name]] as const;
  });
  return Object.fromEntries(await Promise.all([...ofFolders, ...ofFiles]));
}
