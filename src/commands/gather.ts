/**
 * Gathers the entries of the catalogue, one file each, into the modules that the rest imports:
 *
 * - `criteria.gen.ts`, `questions.gen.ts`, `platforms.gen.ts`: everything, for types, tests and commands;
 * - `asking.gen.ts`: what it takes to ask a question and to read a link;
 * - `effects.gen.ts`, `rules.gen.ts`: what scoring needs besides (no readings, details or sources);
 * - `platform-ids.gen.ts`: the ids of the platforms, as a type;
 * - `evidence.gen.ts`: how many facts there are, by kind of evidence;
 * - `modes.gen.ts`: everything on modes; `mode-rules.gen.ts`, `guests.gen.ts`, `engines.gen.ts`: what the mode
 *   advice needs, for pages that give it; `mode-facts.gen.ts`: which platform offers which, for the page on modes;
 *   `mode-names.gen.ts`: what each engine calls its modes;
 * - `newest-releases.gen.ts`: of each guide what a list of platforms shows;
 * - `alternatives.gen.ts`: everything on alternatives; `alternative-triggers.gen.ts`: what a result needs of them;
 * - `thread.gen.ts`: the old question, its sentences with the sources of the facts they rest on;
 * - `glossary.gen.ts`: the glossary; `terms.gen.ts`: what it takes to explain a word where it is used;
 * - `search.gen.ts`: what the search goes through;
 * - `editions.gen.ts`: the published editions; `edition-state.gen.ts`: whether the newest says what the catalogue says;
 * - `readings.gen.ts`, `facts.gen.ts` and `guides.gen.ts`: the rest, loaded by the pages that show it.
 *
 * The written files are never edited nor committed; every script that needs them runs this first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Term } from '#catalogue/glossary-shapes.ts';
import type { Guide } from '#catalogue/guide-shapes.ts';
import type { Alternative, Criterion, Engine, Guest, Mode, Platform, Question } from '#catalogue/schema.ts';
import { entriesOf as readEntries, type Entry } from './entries-of.ts';
import { alternativesModule, alternativeTriggersModule } from './gathered-alternatives.ts';
import { editionsModule, editionStateModule } from './gathered-editions.ts';
import { factsModule, factsOfPlatform } from './gathered-facts.ts';
import { glossaryModule, termsModule } from './gathered-glossary.ts';
import { guideOfPlatform, guidesModule, newestReleasesModule } from './gathered-guides.ts';
import { askingModule, effectsModule } from './gathered-questions.ts';
import { modeFactsModule } from './gathered-mode-facts.ts';
import { modeNamesModule, modeRulesModule } from './gathered-modes.ts';
import { rulesModule } from './gathered-rules.ts';
import { searchModule } from './gathered-search.ts';
import { threadModule } from './gathered-thread.ts';

const root = path.resolve(import.meta.dirname, '../..');
const home = path.join(root, 'src/catalogue');
const gathered = path.join(home, 'gathered');
const header = '// Written by src/commands/gather.ts from the entries of the catalogue. Do not edit.\n';

const entriesOf = <T extends Entry>(folder: string) => readEntries<T>(home, folder);

function list(folder: string, entries: readonly Entry[]): string {
  const identifier = (id: string) => `$${id.replaceAll('-', '_')}`;
  const imports = entries.map(({ id }) => `import ${identifier(id)} from '../${folder}/${id}.ts';`);
  const names = entries.map(({ id }) => identifier(id)).join(', ');
  return `${imports.join('\n')}\n\nexport const ${folder} = [${names}] as const;\n`;
}

/** How many facts there are, and how many of each kind of evidence. */
function countsOfEvidence(platforms: readonly Platform[]): string {
  const facts = platforms.flatMap((platform) => Object.values(platform.facts));
  const kinds = ['vendor', 'independent', 'community', 'judgement', 'unsourced'] as const;
  const counts = {
    facts: facts.length,
    unknown: facts.filter(({ value }) => value === 'unknown').length,
    undated: facts.filter(({ asOf }) => asOf === 'undated').length,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, facts.filter(({ evidence }) => evidence === kind).length])),
  };
  return `export const evidence = ${JSON.stringify(counts, null, 2)} as const;\n`;
}

/** In one stroke, because somebody else may be reading it. */
function writeIfChanged(name: string, text: string): void {
  const file = path.join(gathered, name);
  const content = header + text;
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  const draft = path.join(gathered, `draft-${process.pid}.gen.ts`);
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Takes away what an entry left behind that is no longer there. */
function removeStrangers(folder: string, modules: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(path.join(gathered, folder))) {
    if (name.endsWith('.gen.ts') && !(`${folder}/${name}` in modules)) rmSync(path.join(gathered, folder, name));
  }
}

/** Writes the gathered modules. Files whose content stays the same are not touched. */
export async function gather(): Promise<void> {
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  const criteria = (await entriesOf<Criterion>('criteria')).toSorted(byOrder);
  const questions = (await entriesOf<Question>('questions')).toSorted(byOrder);
  const platforms = await entriesOf<Platform>('platforms');
  const modes = (await entriesOf<Mode>('modes')).toSorted(byOrder);
  const engines = (await entriesOf<Engine>('engines')).toSorted(byOrder);
  const guests = await entriesOf<Guest>('guests');
  const guides = await entriesOf<Guide>('guides');
  const alternatives = (await entriesOf<Alternative>('alternatives')).toSorted(byOrder);
  const glossary = await entriesOf<Term>('glossary');
  const readings = JSON.stringify(Object.fromEntries(criteria.map(({ id, reading }) => [id, reading])), null, 2);

  const modules: Readonly<Record<string, string>> = {
    'criteria.gen.ts': list('criteria', criteria),
    'questions.gen.ts': list('questions', questions),
    'platforms.gen.ts': list('platforms', platforms),
    'modes.gen.ts': list('modes', modes),
    'mode-rules.gen.ts': modeRulesModule(modes),
    'mode-names.gen.ts': modeNamesModule(modes),
    'mode-facts.gen.ts': modeFactsModule(platforms),
    'guests.gen.ts': list('guests', guests),
    'engines.gen.ts': list('engines', engines),
    'asking.gen.ts': askingModule(questions, platforms, criteria.length, glossary),
    'effects.gen.ts': effectsModule(questions),
    'rules.gen.ts': rulesModule(criteria, platforms),
    'platform-ids.gen.ts': `export type PlatformId = ${platforms.map(({ id }) => `'${id}'`).join(' | ')};\n`,
    'evidence.gen.ts': countsOfEvidence(platforms),
    'readings.gen.ts': `export const readings: Readonly<Record<string, string>> = ${readings};\n`,
    'editions.gen.ts': editionsModule(root),
    'edition-state.gen.ts': await editionStateModule(root, home),
    'facts.gen.ts': factsModule(platforms),
    ...Object.fromEntries(platforms.map((one) => [`facts/${one.id}.gen.ts`, factsOfPlatform(one, criteria)])),
    'guides.gen.ts': guidesModule(guides, platforms),
    'newest-releases.gen.ts': newestReleasesModule(guides),
    'glossary.gen.ts': glossaryModule(glossary, { criteria, modes, platforms }),
    'terms.gen.ts': termsModule(glossary),
    'search.gen.ts': searchModule({ platforms, criteria, questions, modes, guests, glossary }),
    'thread.gen.ts': threadModule({
      names: await entriesOf('thread/names'),
      ideas: await entriesOf('thread/ideas'),
      turns: await entriesOf('thread/turns'),
      preferences: await entriesOf('thread/preferences'),
      platforms,
      engines,
    }),
    'alternatives.gen.ts': alternativesModule(alternatives),
    'alternative-triggers.gen.ts': alternativeTriggersModule(alternatives),
    ...Object.fromEntries(guides.map((one) => [`guides/${one.id}.gen.ts`, guideOfPlatform(one)])),
  };
  for (const folder of ['facts', 'guides']) mkdirSync(path.join(gathered, folder), { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeIfChanged(name, text);
  for (const folder of ['facts', 'guides']) removeStrangers(folder, modules);
}

if (import.meta.main) await gather();
