import type { DecisionStore } from '#app/decision-store.ts';
import { today } from '#app/today.ts';
import type { Imported } from '#decisions/import-report.ts';
import { isKept, largestFile, type KeptDecision } from '#decisions/kept-decision.ts';
import { readDecisions, version } from '#decisions/read-decisions.ts';
import { sortDecisions } from '#decisions/sort-decisions.ts';
import { decisionsFile } from '#decisions/write-decisions.ts';
import { saveFile } from '#ui/save-file.ts';
import { linkOf } from './show-decision.ts';

/** Hands all kept decisions to the browser as one file. */
export function exportDecisions(store: DecisionStore): void {
  const made = today();
  const decisions = sortDecisions(store.getState().entries.filter(isKept));
  const text = decisionsFile(decisions, { app: window.location.origin, made });
  saveFile(`decisions-${made}.json`, 'application/json', text);
  store.noteSaved();
}

function faultOf(decision: KeptDecision): string | undefined {
  return Object.keys(linkOf(decision).answers).length === 0 ? 'its link holds no answer that is known here' : undefined;
}

/** Takes in a file that somebody chose, whatever it is, and says what became of it. */
export async function importDecisions(file: File, store: DecisionStore): Promise<Imported> {
  const refused = (why: string): Imported => ({ kind: 'refused', file: file.name, why });
  if (file.size > largestFile) return refused('It is larger than 10 MB, and a file of decisions never is.');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('The browser could not read it.');
  }
  const reading = readDecisions(text, faultOf);
  switch (reading.kind) {
    case 'foreign':
      return refused(reading.why);
    case 'newer':
      return refused(
        `It has version ${reading.version} of the format, and this page reads version ${version}. Loading the page again may bring a later one.`,
      );
    case 'read':
    default: {
      const { faults, strangers } = reading;
      return { kind: 'taken', file: file.name, taken: store.take(reading.decisions), faults, strangers };
    }
  }
}
