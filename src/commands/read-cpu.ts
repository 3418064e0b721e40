/**
 * What a machine says about its processor, as JSON: `npm run --silent read-cpu < lscpu.txt`.
 *
 * Reads /proc/cpuinfo, lscpu, systeminfo and the like from the standard input, also as UTF-16, which
 * PowerShell writes into files. `null` and `unknown` mean that the text does not say; no input is an error.
 */
import { buffer } from 'node:stream/consumers';
import { cpuOption } from '#intake/cpu-option.ts';
import { readMachine } from '#intake/read-machine.ts';
import { sayReading } from '#intake/say-reading.ts';

function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

if (process.stdin.isTTY) console.error('Paste what the machine says, then press Ctrl-D.');
const { forms, evidence, contradictions, ...findings } = readMachine(decoded(await buffer(process.stdin)));
const reading = { ...findings, forms, evidence, contradictions };
const option = cpuOption(reading) ?? null;

console.log(
  JSON.stringify({ ...findings, option, sentence: sayReading(reading), forms, contradictions, evidence }, null, 2),
);
