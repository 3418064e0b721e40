/** What became of the parts of an edition that no result is worked out from, and of the words of the others. */
import type { Edition } from '#editions/edition.ts';
import { sameData } from '#editions/same-data.ts';

/** The parts by the names under which a reader knows them. What is not listed goes by its own. */
const names: Readonly<Record<string, string>> = {
  criteria: 'readings and labels of criteria',
  questions: 'words of questions',
  platforms: 'introductions of platforms',
  threadNames: 'names of the old question',
  threadIdeas: 'ideas of the old question',
  threadTurns: 'turns since the old question',
  threadPreferences: 'preferences among the six names of the old question',
  opening: 'the opening of the old question',
  six: 'the six names of the old question',
  glossary: 'words of the glossary',
  firmwareSwitch: 'notes on the firmware’s switch',
  modeKinds: 'kinds of modes',
  vendorModes: 'vendors’ names of modes',
  abilities: 'abilities of processors',
  machines: 'systems with their commands',
  timeline: 'milestones of the modes',
  decisions: 'published decisions',
};

/** What scoring reads has a section of its own; here it is only words. */
const scored = new Set(['format', 'edition', 'groups']);

type Part = readonly unknown[];

function wordsOnly(part: string, entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const own: Readonly<Record<string, unknown>> = { ...entry };
  if (part === 'platforms') return { ...own, facts: null };
  if (part === 'criteria') return { label: own['label'], reading: own['reading'] };
  if (part === 'questions') return [own['prompt'], own['label'], own['why'], own['does']];
  return own;
}

function idOf(entry: unknown, at: number): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(at);
}

const entriesOf = (value: unknown): Part => (Array.isArray(value) ? value : [value]);

/** How much of a part is there for the first time, says something else, or is gone. */
function movedIn(part: string, earlier: unknown, later: unknown): readonly string[] {
  const before = new Map(entriesOf(earlier).map((entry, at) => [idOf(entry, at), wordsOnly(part, entry)]));
  const after = new Map(entriesOf(later).map((entry, at) => [idOf(entry, at), wordsOnly(part, entry)]));
  const added = [...after.keys()].filter((id) => !before.has(id)).length;
  const gone = [...before.keys()].filter((id) => !after.has(id)).length;
  const changed = [...after].filter(([id, own]) => before.has(id) && !sameData(own, before.get(id))).length;
  return [`${added} new`, `${changed} changed`, `${gone} gone`].filter((text) => !text.startsWith('0 '));
}

/** What became of everything beside the facts and the rules, in at most two paragraphs. */
export function otherParts(earlier: Edition, later: Edition): readonly string[] {
  const before: Readonly<Record<string, unknown>> = { ...earlier };
  const parts = Object.entries(later).filter(([part]) => !scored.has(part));
  const added = parts
    .filter(([part]) => before[part] === undefined)
    .map(([part, own]: readonly [string, unknown]) => {
      const name = names[part] ?? part;
      return Array.isArray(own) && !name.startsWith('the ') ? `${own.length} ${name}` : name;
    });
  const moved = parts.flatMap(([part, own]) => {
    const counts = before[part] === undefined ? [] : movedIn(part, before[part], own);
    return counts.length === 0 ? [] : [`- ${names[part] ?? part}: ${counts.join(', ')}`];
  });
  return [
    ...(moved.length === 0 ? [] : [`Beside the facts and the rules:\n\n${moved.join('\n')}`]),
    ...(added.length === 0 ? [] : [`New in this edition: ${added.join(', ')}.`]),
  ];
}
