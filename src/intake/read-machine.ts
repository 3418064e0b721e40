import { conclude } from './conclude.ts';
import { excerpt } from './excerpt.ts';
import { evenLineEnds, linesOf, type Line } from './lines.ts';
import { forms, type Evidence, type Form, type MachineReading } from './machine-reading.ts';
import { readComputerInfo } from './read-computer-info.ts';
import { readCpuinfo } from './read-cpuinfo.ts';
import { readFreebsdLog } from './read-freebsd-log.ts';
import { readGrep, readIommuFolder } from './read-grep.ts';
import { readKvmOk, readLinuxLog } from './read-linux-log.ts';
import { readLscpu } from './read-lscpu.ts';
import { readSysctl } from './read-sysctl.ts';
import { readSysteminfo } from './read-systeminfo.ts';
import { readXenInfo, readXenLog } from './read-xen.ts';
import type { Found, LineReader, Sign } from './sign.ts';

// From the most particular to the most general: lscpu, whose labels are translated, comes last.
const readers: readonly LineReader[] = [
  readXenLog,
  readFreebsdLog,
  readKvmOk,
  readLinuxLog,
  readGrep,
  readIommuFolder,
  readXenInfo,
  readCpuinfo,
  readSysctl,
  readComputerInfo,
  readSysteminfo,
  readLscpu,
];

function recognise(line: Line, following: () => Iterable<Line>): Found | undefined {
  for (const read of readers) {
    const found = read(line, following);
    if (found !== undefined) return found;
  }
  return undefined;
}

function evidenceOf({ finding, value, says, word, at }: Sign, form: Form, line: Line): Evidence {
  const { number, text } = at ?? line;
  return { finding, value, says, form, line: number, text: excerpt(text, word) };
}

/**
 * Reads what a machine says about its processor: the output of one command or of several, in any order
 * and with anything around it. Takes time in proportion to the text, and remembers each thing once.
 *
 * @param text anything; what is of no known form is passed over, and nothing throws
 */
export function readMachine(text: string): MachineReading {
  const even = evenLineEnds(text);
  const recognised = new Set<Form>();
  const seen = new Map<string, { readonly sign: Sign; readonly evidence: Evidence }>();
  for (const line of linesOf(even)) {
    const found = recognise(line, () => linesOf(even, line.end, line.number + 1));
    if (found === undefined) continue;
    recognised.add(found.form);
    for (const sign of found.signs) {
      const key = `${found.form}|${sign.finding}|${sign.says}`;
      if (!seen.has(key)) seen.set(key, { sign, evidence: evidenceOf(sign, found.form, line) });
    }
  }
  const conclusion = conclude([...seen.values()].map(({ sign }) => sign));
  const counted = [...seen.values()].filter(({ sign: { onlyFor } }) => !onlyFor || onlyFor === conclusion.vendor);
  return {
    ...conclusion,
    forms: forms.filter((form) => recognised.has(form)),
    evidence: counted.map(({ evidence }) => evidence).toSorted((a, b) => a.line - b.line),
  };
}
