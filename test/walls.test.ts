/**
 * Shows that each wall of .oxlintrc.json holds: plants one breach of each in a copy of the rooms, outside
 * this folder, and sees oxlint report it. A guard that looked at nothing also says "no violations".
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');

interface Breach {
  readonly what: string;
  /** in the copied tree */
  readonly file: string;
  readonly text: string;
  /** part of what the contributor is told */
  readonly told: string;
}

const uses = (from: string) => `import { thing } from '${from}';\nexport const used = thing;\n`;
const usesType = (from: string) => `import type { Thing } from '${from}';\nexport type Used = Thing;\n`;

const foreignImports = {
  catalogue: ['#scoring/recommend.ts', '#ui/notice.tsx', 'react', 'node:fs', '../scoring/recommend.ts'],
  scoring: [
    '#catalogue/index.ts',
    '#link/read-link.ts',
    '#ui/notice.tsx',
    'react',
    'zustand',
    '@tanstack/react-router',
  ],
  link: ['#catalogue/index.ts', '#scoring/recommend.ts', '#ui/notice.tsx', 'react', 'zustand', 'node:fs'],
  intake: ['#catalogue/schema.ts', '#scoring/recommend.ts', '#link/read-link.ts', '#ui/notice.tsx', 'react', 'node:fs'],
  editions: ['#catalogue/index.ts', '#intake/sign.ts', '#ui/notice.tsx', '#app/layout.tsx', 'react', 'node:fs'],
  wizard: [
    '#result/page.tsx',
    '#platform/page.tsx',
    '#routes/question.tsx',
    '#catalogue/index.ts',
    '#scoring/recommend.ts',
    '#intake/read-machine.ts',
    '#editions/what-moved.ts',
  ],
  result: ['#wizard/page.tsx', '#platform/page.tsx', '#routes/question.tsx', '#app/layout.tsx', '#commands/gather.ts'],
  platform: ['#wizard/page.tsx', '#result/page.tsx', '#routes/question.tsx', '#app/layout.tsx', '../ui/notice.tsx'],
  compare: [
    '#platform/page.tsx',
    '#result/page.tsx',
    '#routes/compare.tsx',
    '#catalogue/index.ts',
    '#scoring/measure.ts',
  ],
  modes: ['#result/page.tsx', '#routes/modes.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  thread: ['#result/page.tsx', '#routes/thread.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  alternatives: ['#result/page.tsx', '#routes/alternatives.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  glossary: ['#result/page.tsx', '#routes/glossary.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  differences: ['#result/page.tsx', '#routes/differences.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  decisions: ['#result/page.tsx', '#routes/decisions.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  handouts: ['#result/page.tsx', '#routes/result.tsx', '#catalogue/index.ts', '#scoring/measure.ts'],
  search: ['#result/page.tsx', '#glossary/page.tsx', '#routes/search.tsx', '#catalogue/index.ts'],
  ui: ['#catalogue/schema.ts', '#scoring/recommend.ts', '#link/read-link.ts', '#wizard/page.tsx', '../main.tsx'],
  routes: ['../wizard/page.tsx'],
  app: ['../ui/notice.tsx'],
};
const told: Readonly<Record<keyof typeof foreignImports, string>> = {
  catalogue: 'plain data and imports nothing but itself',
  scoring: 'Scoring and link import only their own files',
  link: 'Scoring and link import only their own files',
  intake: 'imports only its own files',
  editions: 'Editions are read, compared and scored',
  wizard: 'A room ',
  result: 'A room ',
  platform: 'A room ',
  compare: 'A room ',
  modes: 'A room ',
  thread: 'A room ',
  alternatives: 'A room ',
  glossary: 'A room ',
  search: 'A room ',
  differences: 'A room ',
  decisions: 'A room ',
  handouts: 'A room ',
  ui: 'imports nothing of ours',
  routes: 'never ../',
  app: 'never ../',
};
const rooms = Object.keys(told) as (keyof typeof told)[];

const imports: readonly Breach[] = rooms.flatMap((room) =>
  foreignImports[room].map((from, at) => ({
    what: `src/${room} imports ${from}`,
    file: `src/${room}/import-${at}.ts`,
    text: uses(from),
    told: told[room],
  })),
);

const outside = ['Date', 'performance', 'console', 'window', 'document', 'navigator', 'location', 'localStorage'];
const globals: readonly Breach[] = ['catalogue', 'scoring', 'link', 'intake', 'editions'].flatMap((room) => [
  ...[...outside, 'sessionStorage', 'crypto', 'fetch', 'process', 'globalThis.Date'].map((name) => ({
    what: `src/${room} reads ${name}`,
    file: `src/${room}/global-${name.toLowerCase().replace('.', '-')}.ts`,
    text: `export const read = ${name};\n`,
    told: 'The ',
  })),
  {
    what: `src/${room} draws a random number`,
    file: `src/${room}/random.ts`,
    text: 'export const drawn = Math.random();\n',
    told: 'take a seed',
  },
]);

const manners: readonly Breach[] = [
  { what: 'two files import each other', file: 'src/ui/one.ts', text: uses('./two.ts'), told: 'cycle' },
  { what: 'a file name in camel case', file: 'src/ui/someThing.ts', text: 'export const a = 1;\n', told: 'kebab' },
  { what: 'a page writes to the console', file: 'src/ui/loud.ts', text: "console.log('x');\n", told: 'console' },
  { what: 'a file of 201 lines', file: 'src/ui/long.ts', text: 'void 0;\n'.repeat(201), told: '200' },
  {
    what: 'a picture without words',
    file: 'src/ui/picture.tsx',
    text: 'export const Picture = () => <img src="a.svg" />;\n',
    told: 'alt',
  },
  {
    what: 'a hook behind a condition',
    file: 'src/ui/use-hook.ts',
    text: "import { useId } from 'react';\nexport const useIt = (on: boolean) => (on ? useId() : '');\n",
    told: 'conditionally',
  },
  {
    what: 'a promise that nobody awaits',
    file: 'src/ui/promise.ts',
    text: 'export const start = () => {\n  Promise.resolve(1);\n};\n',
    told: 'Promises must be awaited',
  },
];

const allowed: Readonly<Record<string, string>> = {
  'src/catalogue/platforms/one.ts': usesType('#catalogue/entries.ts'),
  'src/catalogue/gathered/one.ts': usesType('../schema.ts'),
  'src/catalogue/platforms/long.ts': 'void 0;\n'.repeat(201),
  'src/scoring/fine.ts': uses('#catalogue/schema.ts') + usesType('./terms.ts'),
  'src/link/fine.ts': uses('#catalogue/schema.ts') + usesType('./read-link.ts'),
  'src/intake/fine.ts': uses('./lines.ts'),
  'src/editions/fine.ts': uses('#scoring/recommend.ts') + usesType('#link/read-link.ts'),
  'src/editions/schema.ts': uses('valibot') + usesType('#catalogue/schema.ts'),
  'src/wizard/fine.tsx': uses('#ui/notice.tsx') + usesType('#catalogue/index.ts'),
  'src/wizard/reads.tsx': uses('react') + usesType('#intake/sign.ts'),
  'src/result/fine.tsx': uses('#link/read-link.ts') + usesType('#scoring/recommend.ts'),
  'src/platform/fine.tsx': uses('react') + usesType('#catalogue/schema.ts'),
  'src/compare/fine.tsx': uses('#ui/notice.tsx') + usesType('#scoring/recommend.ts'),
  'src/ui/fine.tsx': uses('react') + usesType('./one.ts'),
  'src/routes/fine.tsx': uses('#scoring/recommend.ts') + usesType('#catalogue/index.ts'),
  'src/commands/fine.ts': `${uses('#catalogue/index.ts')}console.log(new Date());\n`,
  'src/main.tsx': uses('./app/layout.tsx'),
};

interface Diagnostic {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}

let tree = '';
let diagnostics: readonly Diagnostic[] = [];

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'walls-'));
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(tree, '.oxlintrc.json'));
  const others = { 'tsconfig.json': '{ "compilerOptions": { "strict": true } }', 'src/ui/two.ts': uses('./one.ts') };
  const texts = [...imports, ...globals, ...manners].map(({ file, text }) => [file, text] as const);
  for (const [file, text] of [...texts, ...Object.entries(allowed), ...Object.entries(others)]) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: tree, encoding: 'utf8' });
  ({ diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] });
}, 30_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function saidOf(file: string): readonly string[] {
  return diagnostics.filter(({ filename }) => filename === file).map(({ message, help }) => `${message} ${help ?? ''}`);
}

describe('a breach is reported, with what to do instead', () => {
  test.each([...imports, ...globals, ...manners])('$what', ({ file, told: expected }) => {
    expect(saidOf(file)).toContainEqual(expect.stringContaining(expected));
  });
});

test.each(Object.keys(allowed))('what the walls let through is not reported: %s', (file) => {
  expect(saidOf(file)).toEqual([]);
});

test('oxlint looks at every file that people write', () => {
  const seen = execFileSync(process.execPath, [oxlint, '--debug=files'], { cwd: root, encoding: 'utf8' });
  const written = globSync(['src/**/*.{ts,tsx,mjs}', 'test/**/*.{ts,tsx}', '*.ts'], { cwd: root });
  const missed = written.filter((file) => !file.endsWith('.gen.ts') && !seen.includes(file.replaceAll('\\', '/')));
  expect(written.length).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});
