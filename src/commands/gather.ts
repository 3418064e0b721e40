/**
 * Gathers the entries of the catalogue, one file each, into the modules that the rest imports:
 *
 * - `criteria.gen.ts`, `questions.gen.ts`, `platforms.gen.ts`: everything, for types, tests and commands;
 * - `rules.gen.ts`: what scoring needs and nothing else (no readings, details or sources);
 * - `readings.gen.ts` and `facts.gen.ts`: the rest, loaded by the pages that show it.
 *
 * The written files are never edited nor committed; every script that needs them runs this first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Criterion, Platform, Question } from '../catalogue/schema.ts';

const home = path.resolve(import.meta.dirname, '../catalogue');
const header = '// Written by src/commands/gather.ts from the entries beside this folder. Do not edit.\n';

interface Entry {
  readonly id: string;
}

async function entriesOf<T extends Entry>(folder: string): Promise<readonly T[]> {
  const names = readdirSync(path.join(home, folder)).filter((name) => name.endsWith('.ts'));
  const entries = names.toSorted().map(async (name) => {
    const file = path.join(home, folder, name);
    const address = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
    const entry = ((await import(address)) as { default: T }).default;
    if (`${entry.id}.ts` !== name) {
      throw new Error(`catalogue/${folder}/${name}: its id is "${entry.id}"; the file name and the id must be the same`);
    }
    return entry;
  });
  return Promise.all(entries);
}

function identifier(id: string): string {
  return `$${id.replaceAll('-', '_')}`;
}

function list(folder: string, entries: readonly Entry[], ending: string): string {
  const imports = entries.map(({ id }) => `import ${identifier(id)} from '../${folder}/${id}.ts';`);
  const names = entries.map(({ id }) => identifier(id)).join(', ');
  return `${imports.join('\n')}\n\nexport const ${folder} = [${names}]${ending};\n`;
}

/** Criteria without their readings; scales that are equal are written once. */
function criteriaForScoring(criteria: readonly Criterion[]): string {
  const scales = new Map<string, string>();
  const rows = criteria.map(({ reading: _, scale, ...rest }) => {
    const text = JSON.stringify(scale);
    const name = scales.get(text) ?? `scale${scales.size}`;
    scales.set(text, name);
    return `{ ...${JSON.stringify(rest)}, scale: ${name} }`;
  });
  const constants = [...scales].map(([text, name]) => `const ${name}: Scale = ${text};`);
  return `${constants.join('\n')}\n\nexport const criteria: Catalogue['criteria'] = [\n${rows.join(',\n')},\n];\n`;
}

/** Names of the platforms, and their values as one line each, in the order of the criteria. */
function valuesForScoring(platforms: readonly Platform[], criteria: readonly Criterion[]): string {
  const rows = platforms.map(({ facts, bestFor: _, watchOut: __, ...name }) => {
    const values = criteria.map(({ id }) => facts[id]?.value ?? 'unknown').join(' ');
    return `platform(${JSON.stringify(name)}, ${JSON.stringify(values)})`;
  });
  return `${readPlatform}\nexport const platforms: Catalogue['platforms'] = [\n${rows.join(',\n')},\n];\n`;
}

const readPlatform = `function platform(name: PlatformName, line: string): PlatformValues {
  const words = line.split(' ');
  const value = ({ id, scale }: Catalogue['criteria'][number], at: number): readonly [string, string | number] => {
    const word = words[at] ?? 'unknown';
    return [id, scale.kind === 'number' && word !== 'unknown' ? Number(word) : word];
  };
  return { ...name, values: Object.fromEntries(criteria.map(value)) };
}
`;

function writeIfChanged(name: string, text: string): void {
  const file = path.join(home, 'gathered', name);
  const content = header + text;
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  writeFileSync(file, content);
}

/** Writes the gathered modules. Files whose content stays the same are not touched. */
export async function gather(): Promise<void> {
  mkdirSync(path.join(home, 'gathered'), { recursive: true });
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  const criteria = (await entriesOf<Criterion>('criteria')).toSorted(byOrder);
  const questions = (await entriesOf<Question>('questions')).toSorted(byOrder);
  const platforms = await entriesOf<Platform>('platforms');

  writeIfChanged('criteria.gen.ts', list('criteria', criteria, ' as const'));
  writeIfChanged('questions.gen.ts', list('questions', questions, ' as const'));
  writeIfChanged('platforms.gen.ts', list('platforms', platforms, ' as const'));
  const types = `import type { Catalogue, PlatformName, PlatformValues, Scale } from '../schema.ts';\n\n`;
  writeIfChanged('rules.gen.ts', `${types}${criteriaForScoring(criteria)}\n${valuesForScoring(platforms, criteria)}`);
  const readings = Object.fromEntries(criteria.map(({ id, reading }) => [id, reading]));
  writeIfChanged('readings.gen.ts', `export const readings: Readonly<Record<string, string>> = ${JSON.stringify(readings, null, 2)};\n`);
  const loaders = platforms.map(({ id }) => `  '${id}': async () => (await import('../platforms/${id}.ts')).default,`);
  const loaderType = `Readonly<Record<string, () => Promise<Platform>>>`;
  writeIfChanged(
    'facts.gen.ts',
    `import type { Platform } from '../schema.ts';\n\nexport const platformFiles: ${loaderType} = {\n${loaders.join('\n')}\n};\n`,
  );
}

if (import.meta.main) await gather();
