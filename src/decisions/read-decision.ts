import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { longestName, longestNote, longestSearch, type DeletedDecision, type KeptDecision } from './kept-decision.ts';
import { isBlank, oneLine, plainLines } from './plain-text.ts';

/** What one entry of a file or of the storage turned out to be. */
export interface EntryReading<Kind> {
  readonly entry?: Kind;
  /** why it could not be taken, after "entry 3: " */
  readonly fault?: string;
  /** members of it that mean nothing here and were left out */
  readonly strangers: number;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many members an object has beside those that are known. */
export function strangersIn(value: Readonly<Record<string, unknown>>, known: readonly string[]): number {
  return Object.keys(value).filter((name) => !known.includes(name)).length;
}

const count = new Intl.NumberFormat('en-GB');

function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]{7,63}$/.test(id);
}

function isDay(date: unknown): date is string {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function isTime(changed: unknown): changed is number {
  return typeof changed === 'number' && Number.isSafeInteger(changed) && changed >= 0;
}

/** The search text as these pages write it; empty when it says nothing. */
function plainSearch(search: unknown): string {
  return typeof search === 'string' ? stringifySearch(parseSearch(search.toWellFormed())) : '';
}

const tooLong = (what: string, limit: number): string => `its ${what} is longer than ${count.format(limit)} characters`;

/** The decision, or why it is none. */
function decisionIn(value: Readonly<Record<string, unknown>>): KeptDecision | string {
  const { id, date, changed, note: written = '' } = value;
  if (!isId(id)) return 'it has no id, or not one of these pages';
  const name = typeof value['name'] === 'string' ? oneLine(value['name']) : '';
  if (isBlank(name)) return 'it has no name';
  if (name.length > longestName) return tooLong('name', longestName);
  if (typeof written !== 'string') return 'its note is not a text';
  const note = plainLines(written);
  if (note.length > longestNote) return tooLong('note', longestNote);
  if (!isDay(date)) return 'its date is not a day of the calendar';
  const search = plainSearch(value['search']);
  if (search === '') return 'it has no link';
  if (search.length > longestSearch) return tooLong('link', longestSearch);
  if (!isTime(changed)) return 'it does not say when it was changed';
  return { id, name, note, date, search, changed };
}

const own = ['id', 'name', 'note', 'date', 'search', 'changed'];

/** Reads one decision out of whatever stands there. Never throws. */
export function readDecision(value: unknown): EntryReading<KeptDecision> {
  if (!isRecord(value)) return { fault: 'it is not an object', strangers: 0 };
  const found = decisionIn(value);
  return typeof found === 'string'
    ? { fault: found, strangers: 0 }
    : { entry: found, strangers: strangersIn(value, own) };
}

/** Reads what is left of one deleted decision. Never throws. */
export function readDeleted(value: unknown): DeletedDecision | undefined {
  if (!isRecord(value)) return undefined;
  const { id, changed } = value;
  return isId(id) && isTime(changed) ? { id, changed, deleted: true } : undefined;
}
