import { cpuOption, type CpuOption } from '#intake/cpu-option.ts';
import type { MachineReading } from '#intake/machine-reading.ts';
import { readMachine } from '#intake/read-machine.ts';
import { sayReading } from '#intake/say-reading.ts';

/** Characters that are read. The longest log that a kernel keeps is shorter. */
export const longestRead = 2_000_000;

/** What was read out of a text, in one piece that can be sent from a worker. */
export interface TextRead {
  readonly reading: MachineReading;
  readonly sentence: string;
  readonly option: CpuOption | undefined;
  /** characters that were read, where that is not all of the text */
  readonly upTo: number | undefined;
}

/** Reads the beginning of a text, at most `longestRead` characters of it. */
export function readText(text: string): TextRead {
  const reading = readMachine(text.slice(0, longestRead));
  return {
    reading,
    sentence: sayReading(reading),
    option: cpuOption(reading),
    upTo: text.length > longestRead ? longestRead : undefined,
  };
}
