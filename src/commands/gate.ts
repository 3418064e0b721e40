/**
 * Runs everything that must hold, one step after the other, and stops at the first that fails.
 * `npm test` runs all of it; `npm run check` (`--quick`) leaves out what needs a build or a browser.
 *
 * A step is the npm script of that name, so that each can also be run alone. It must exit with 0 and,
 * where it counts, say how much it looked at: a guard that looked at nothing is a failure.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Step {
  readonly script: string;
  readonly says: string;
  /** finds the number that goes before `says` */
  readonly count?: RegExp;
}

const quick: readonly Step[] = [
  { script: 'types', says: 'types' },
  { script: 'lint', says: 'lint' },
  { script: 'format:check', says: 'format' },
  { script: 'unit', says: 'tests', count: /Tests\s+(\d+) passed/ },
];
const slow: readonly Step[] = [
  { script: 'dead', says: 'no dead code' },
  { script: 'build', says: 'build' },
  { script: 'budgets', says: 'budgets' },
  { script: 'browser', says: 'browser journeys', count: /(\d+) passed/ },
];

const root = path.resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Counts are read from the output, so it must carry no colours. */
const { FORCE_COLOR: _, ...others } = process.env;
const plain = { ...others, NO_COLOR: '1' };

function run(command: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: plain });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function since(start: number): string {
  const seconds = (performance.now() - start) / 1000;
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds.toFixed(1)} s` : `${minutes} min ${Math.round(seconds % 60)} s`;
}

async function pass({ script, says, count }: Step): Promise<string> {
  const start = performance.now();
  const { code, output } = await run(scripts[script] ?? `echo "package.json has no script ${script}" && exit 1`);
  const found = count?.exec(output)?.[1];
  if (code !== 0 || (count !== undefined && found === undefined)) {
    console.error(`${output.trim()}\n\nFailed: ${says} (npm run ${script}), after ${since(start)}.`);
    process.exit(1);
  }
  const text = found === undefined ? says : `${found} ${says}`;
  console.log(`  ${text.padEnd(24)} ${since(start)}`);
  return text;
}

const start = performance.now();
const passed: string[] = [];
for (const step of process.argv.includes('--quick') ? quick : [...quick, ...slow]) passed.push(await pass(step));
console.log(`All good: ${passed.join(', ')}. ${since(start)}.`);
