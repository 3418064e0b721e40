/** What became of the parts of an edition that no result is worked out from, or only the words of: a line each. */
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

function said(part: string, earlier: unknown, later: unknown): string | undefined {
  const name = names[part] ?? part;
  if (earlier === undefined)
    return Array.isArray(later) ? `${later.length} ${name}, new in this edition` : `${name}, new in this edition`;
  const before = new Map(entriesOf(earlier).map((entry, at) => [idOf(entry, at), wordsOnly(part, entry)]));
  const after = new Map(entriesOf(later).map((entry, at) => [idOf(entry, at), wordsOnly(part, entry)]));
  const added = [...after.keys()].filter((id) => !before.has(id)).length;
  const gone = [...before.keys()].filter((id) => !after.has(id)).length;
  const changed = [...after].filter(([id, own]) => before.has(id) && !sameData(own, before.get(id))).length;
  const counts = [`${added} new`, `${changed} changed`, `${gone} gone`].filter((text) => !text.startsWith('0 '));
  return counts.length === 0 ? undefined : `${name}: ${counts.join(', ')}`;
}

/** One paragraph on everything beside the facts and the rules; none where all of it stands as it stood. */
export function otherParts(earlier: Edition, later: Edition): readonly string[] {
  const [before, after]: readonly Readonly<Record<string, unknown>>[] = [{ ...earlier }, { ...later }];
  const parts = Object.keys(after ?? {}).filter((part) => !scored.has(part));
  const lines = parts.flatMap((part) => said(part, before?.[part], after?.[part]) ?? []);
  return lines.length === 0 ? [] : [`Beside them:\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}
