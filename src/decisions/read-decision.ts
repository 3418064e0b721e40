import * as v from 'valibot';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { longestName, longestNote, longestSearch, type DeletedDecision, type KeptDecision } from './kept-decision.ts';
import { isBlank, oneLine, plainLines } from './plain-text.ts';

/** What one entry of a file or of the storage turned out to be. */
export interface EntryReading {
  readonly entry?: KeptDecision;
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

function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The search text as these pages write it; empty when it says nothing. */
function plainSearch(search: string): string {
  return stringifySearch(parseSearch(search.toWellFormed()));
}

const count = new Intl.NumberFormat('en-GB');
const within = (what: string, limit: number) =>
  v.maxLength<string, number, string>(limit, `its ${what} is longer than ${count.format(limit)} characters`);

const noId = 'it has no id, or not one of these pages';
const noName = 'it has no name';
const noNote = 'its note is not a text';
const noDay = 'its date is not a day of the calendar';
const noLink = 'it has no link';
const noTime = 'it does not say when it was changed';

const idSchema = v.pipe(v.string(noId), v.regex(/^[a-z0-9][a-z0-9-]{7,63}$/, noId));
const changedSchema = v.pipe(v.number(noTime), v.safeInteger(noTime), v.minValue(0, noTime));

const decisionMembers = {
  id: idSchema,
  name: v.pipe(
    v.string(noName),
    v.transform(oneLine),
    v.check((name) => !isBlank(name), noName),
    within('name', longestName),
  ),
  note: v.optional(v.pipe(v.string(noNote), v.transform(plainLines), within('note', longestNote)), ''),
  date: v.pipe(v.string(noDay), v.check(isDay, noDay)),
  search: v.pipe(v.string(noLink), v.transform(plainSearch), v.nonEmpty(noLink), within('link', longestSearch)),
  changed: changedSchema,
};
const decisionSchema = v.object(decisionMembers) satisfies v.GenericSchema<unknown, KeptDecision>;
const deletedSchema = v.object({ id: idSchema, changed: changedSchema });

/** So that a member that is missing is spoken of in its own words, as one that is wrong. */
const missing = Object.fromEntries(Object.keys(decisionMembers).map((name) => [name, undefined]));

/** Reads one decision out of whatever stands there. Never throws. */
export function readDecision(value: unknown): EntryReading {
  if (!isRecord(value)) return { fault: 'it is not an object', strangers: 0 };
  const { success, output, issues } = v.safeParse(decisionSchema, { ...missing, ...value }, { abortEarly: true });
  return success
    ? { entry: output, strangers: strangersIn(value, Object.keys(decisionMembers)) }
    : { fault: issues[0].message, strangers: 0 };
}

/** Reads what is left of one deleted decision. Never throws. */
export function readDeleted(value: unknown): DeletedDecision | undefined {
  const { success, output } = v.safeParse(deletedSchema, value);
  return success ? { ...output, deleted: true } : undefined;
}
