/**
 * Shows that the compiler holds facts against the catalogue: plants a platform with one mistake each,
 * outside this folder, and sees the compiler name it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const sound = readFileSync(path.join(root, 'src/catalogue/platforms/proxmox-ve.ts'), 'utf8');
const firstFact = /'live-migration': \{[^}]*\},/;
const fact = (text: string) => sound.replace(firstFact, `'live-migration': { ${text}, detail: 'planted' },`);

const planted: Readonly<Record<string, string>> = {
  'sound.ts': sound,
  'no-source.ts': fact("value: 'included', asOf: '2026-11', evidence: 'vendor'"),
  'misspelt-value.ts': fact("value: 'inclouded', evidence: 'judgement'"),
  'unknown-criterion.ts': sound.replace("'live-migration':", "'life-migration':"),
  'missing-fact.ts': sound.replace(firstFact, ''),
};

let folder = '';
let said: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  const config = {
    extends: path.join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      paths: { '#catalogue/*': [path.join(root, 'src/catalogue/*')] },
    },
    files: Object.keys(planted),
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const [file, text] of Object.entries(planted)) writeFileSync(path.join(folder, file), text);
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  said = stdout.split(/\n(?=\S)/);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saidOf(file: string): readonly string[] {
  return said.filter((text) => text.startsWith(`${file}(`));
}

test('a sound platform compiles', () => {
  expect(saidOf('sound.ts')).toEqual([]);
});

test.each([
  ['a fact without its source', 'no-source.ts', 'source'],
  ['a value that the scale does not name', 'misspelt-value.ts', 'inclouded'],
  ['a criterion that does not exist', 'unknown-criterion.ts', 'life-migration'],
  ['a criterion without a fact', 'missing-fact.ts', 'live-migration'],
])('%s does not compile, and the compiler names it', (_, file, named) => {
  expect(saidOf(file).join('\n')).toContain(named);
});
