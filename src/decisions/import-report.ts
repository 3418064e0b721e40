import type { Fault } from './read-decisions.ts';
import type { Taken } from './take-decisions.ts';

/** What a file turned out to be, or what became of what was in it. */
export type Imported =
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly file: string; readonly why: string }
  | {
      readonly kind: 'taken';
      readonly file: string;
      readonly taken: Taken;
      readonly faults: readonly Fault[];
      readonly strangers: number;
    };

/** One thing that is told of an import. */
export interface ReportLine {
  readonly says: string;
  /** names of the decisions that it is about */
  readonly names: readonly string[];
}

/** More than these would not be read. */
const mostNamed = 8;

const count = new Intl.NumberFormat('en-GB');
const are = (number: number): string => (number === 1 ? '1 is' : `${count.format(number)} are`);
const were = (number: number): string => (number === 1 ? '1 was' : `${count.format(number)} were`);

function about(decisions: readonly { readonly name: string }[], says: string): readonly ReportLine[] {
  if (decisions.length === 0) return [];
  const names = decisions.slice(0, mostNamed).map(({ name }) => name);
  const more = decisions.length - names.length;
  return [{ says, names: more === 0 ? names : [...names, `${count.format(more)} more`] }];
}

function plain(number: number, says: string): readonly ReportLine[] {
  return number === 0 ? [] : [{ says, names: [] }];
}

function faultLines(faults: readonly Fault[]): readonly ReportLine[] {
  const shown = faults
    .slice(0, mostNamed)
    .map(({ at, why }) => ({ says: `Left out: entry ${at}, ${why}.`, names: [] }));
  const more = faults.length - shown.length;
  return [...shown, ...plain(more, `Left out as well: ${count.format(more)} more that cannot be read.`)];
}

/** What became of the decisions of a file, and what of it was left out and why. */
export function importReport(
  { added, replaced, restored, older, same, noRoom }: Taken,
  faults: readonly Fault[],
  strangers: number,
): readonly ReportLine[] {
  const lines = [
    ...about(added, `${were(added.length)} added`),
    ...about(restored, `${were(restored.length)} deleted here and came back`),
    ...about(replaced, `${were(replaced.length)} here in an earlier version, which the file’s replaces`),
    ...about(older, `${are(older.length)} here in a later version, which stays`),
    ...plain(same, `${were(same)} here already, just so.`),
    ...plain(
      noRoom,
      `Left out: ${count.format(noRoom)}, because no more can be kept here. Delete some, then import again.`,
    ),
    ...faultLines(faults),
    ...plain(
      strangers,
      `Ignored: ${strangers === 1 ? '1 detail that means' : `${count.format(strangers)} details that mean`} nothing here.`,
    ),
  ];
  return lines.length > 0 ? lines : [{ says: 'There is no decision in it.', names: [] }];
}
