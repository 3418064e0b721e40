/** The text of `search.gen.ts`: everything of the catalogue that has a place, with the words that lead there. */
import type { Term } from '#catalogue/glossary-shapes.ts';
import { groups } from '#catalogue/groups.ts';
import { otherNames } from '#catalogue/other-names.ts';
import type { Criterion, Guest, Mode, Platform, Question } from '#catalogue/schema.ts';
import type { Findable } from '#catalogue/search-shapes.ts';

interface Catalogued {
  readonly platforms: readonly Platform[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly modes: readonly Mode[];
  readonly guests: readonly Guest[];
  readonly glossary: readonly Term[];
}

const namesOf: Readonly<Record<string, readonly string[]>> = otherNames;
const words = (id: string): string => id.replaceAll('-', ' ');

function ofPlatform({ id, name, vendor, engine, family, summary }: Platform): Findable {
  const note = family === 'history' ? `${vendor}, ended` : vendor;
  return {
    kind: 'platform',
    id,
    name,
    also: [vendor, ...(namesOf[id] ?? [])],
    note,
    text: `${engine}. ${summary}`,
  };
}

function ofCriterion({ id, label, group, reading, scale }: Criterion): Findable {
  const steps = 'steps' in scale ? Object.values(scale.steps).map((step) => step.label) : [];
  const note = groups.find((each) => each.id === group)?.label ?? group;
  return { kind: 'criterion', id, name: label, also: [], note, text: [words(id), reading, ...steps].join(' ') };
}

function ofQuestion({ id, prompt, label, why, options }: Question): Findable {
  const offered = options.flatMap((option) => [option.label, option.hint ?? []].flat());
  return {
    kind: 'question',
    id,
    name: prompt,
    also: [label],
    note: label,
    text: [why, ...offered].join(' '),
  };
}

function ofMode({ id, name, label, summary, ...mode }: Mode): Findable {
  return { kind: 'mode', id, place: mode.class, name, also: [label], note: summary, text: words(id) };
}

function ofGuest({ id, label, systems }: Guest): Findable {
  const names = systems.map((system) => system.label);
  return { kind: 'guest', id, place: 'guests', name: label, also: names, note: names.join(', '), text: words(id) };
}

function ofTerm({ id, term, spelled, short, more = '' }: Term): Findable {
  return { kind: 'term', id, name: term, also: spelled, note: short, text: more };
}

export function searchModule({ platforms, criteria, questions, modes, guests, glossary }: Catalogued): string {
  const entries = [
    ...platforms.map(ofPlatform),
    ...criteria.map(ofCriterion),
    ...questions.map(ofQuestion),
    ...modes.map(ofMode),
    ...guests.map(ofGuest),
    ...glossary.map(ofTerm),
  ];
  return [
    `import type { Findable } from '../search-shapes.ts';\n`,
    `export const findables: readonly Findable[] = ${JSON.stringify(entries, null, 2)};\n`,
  ].join('\n');
}
