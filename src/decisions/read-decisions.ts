import type { DeletedDecision, KeptDecision } from './kept-decision.ts';
import { isRecord, readDecision, readDeleted, strangersIn, type EntryReading } from './read-decision.ts';

/** Stands at the head of a file and of what the device keeps. */
export const format = 'which-hypervisor-decisions';

/** Of the format. A page never overwrites what a later version of it wrote. */
export const version = 1;

/** An entry that could not be taken. */
export interface Fault {
  /** counted from one, as a person counts */
  readonly at: number;
  readonly why: string;
}

/** What a text turned out to hold. */
export type DecisionsReading =
  | {
      readonly kind: 'read';
      readonly decisions: readonly KeptDecision[];
      readonly deleted: readonly DeletedDecision[];
      readonly faults: readonly Fault[];
      /** members that mean nothing here and were left out */
      readonly strangers: number;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'foreign'; readonly why: string };

const members = ['$schema', 'format', 'version', 'app', 'made', 'decisions', 'deleted'];

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
    return { value };
  } catch {
    return undefined;
  }
}

/**
 * Reads decisions out of any text, a file or what the device keeps. Never throws: what cannot be read is named.
 *
 * @param faultOf why a decision that could be read is not wanted all the same
 */
export function readDecisions(
  text: string,
  faultOf: (decision: KeptDecision) => string | undefined = () => undefined,
): DecisionsReading {
  const json = parsed(text);
  if (json === undefined) {
    const why = text.trim() === '' ? 'It is empty.' : 'It is not JSON, or it was cut short or changed on its way.';
    return { kind: 'foreign', why };
  }
  const { value } = json;
  if (!isRecord(value) || value['format'] !== format) {
    return { kind: 'foreign', why: 'It is JSON, but not a file of decisions.' };
  }
  const { version: written, decisions, deleted = [] } = value;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) {
    return { kind: 'foreign', why: 'It does not say which version of the format it has.' };
  }
  if (written > version) return { kind: 'newer', version: written };
  if (!Array.isArray(decisions) || !Array.isArray(deleted)) {
    return { kind: 'foreign', why: 'The list of decisions in it is missing.' };
  }
  const kept = decisions.map((each): EntryReading => {
    const reading = readDecision(each);
    const fault = reading.entry && faultOf(reading.entry);
    return fault === undefined ? reading : { fault, strangers: 0 };
  });
  return {
    kind: 'read',
    decisions: kept.flatMap(({ entry }) => entry ?? []),
    deleted: deleted.flatMap((each) => readDeleted(each) ?? []),
    faults: kept.flatMap(({ fault }, at) => (fault === undefined ? [] : [{ at: at + 1, why: fault }])),
    strangers: kept.reduce((sum, { strangers }) => sum + strangers, strangersIn(value, members)),
  };
}
