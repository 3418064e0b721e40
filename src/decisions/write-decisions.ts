import { isKept, type DeletedDecision, type Entry, type KeptDecision } from './kept-decision.ts';
import { format, version } from './read-decisions.ts';

/** Of deleted decisions so many are remembered: more than other tabs can still be showing. */
const mostDeleted = 500;

function lastDeleted(deleted: readonly DeletedDecision[]): readonly DeletedDecision[] {
  if (deleted.length <= mostDeleted) return deleted;
  const last = new Set(
    deleted.toSorted((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1)).slice(0, mostDeleted),
  );
  return deleted.filter((entry) => last.has(entry));
}

/** Always the same members in the same order, whatever else an entry carries. */
const plain = ({ id, name, note, date, search, changed }: KeptDecision): KeptDecision => ({
  id,
  name,
  note,
  date,
  search,
  changed,
});

/** What the device keeps. The same entries in the same order always give the same text. */
export function storedText(entries: readonly Entry[]): string {
  const deleted = entries.flatMap((entry) => (isKept(entry) ? [] : [entry]));
  return JSON.stringify({
    format,
    version,
    decisions: entries.filter(isKept).map(plain),
    deleted: lastDeleted(deleted).map(({ id, changed }) => ({ id, changed })),
  });
}

/** What a file says of itself beside the decisions. */
export interface FileHead {
  /** address of these pages, without a path */
  readonly app: string;
  /** `YYYY-MM-DD` */
  readonly made: string;
}

/** A file with decisions, for another device or for safe keeping; `public/schema/decisions-1.json` describes it. */
export function decisionsFile(decisions: readonly KeptDecision[], { app, made }: FileHead): string {
  const head = { $schema: '/schema/decisions-1.json', format, version, app, made };
  return `${JSON.stringify({ ...head, decisions: decisions.map(plain) }, undefined, 2)}\n`;
}
