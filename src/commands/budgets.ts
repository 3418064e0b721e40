/**
 * Weighs what a visitor's browser must load, as brotli sends it, and fails when it is over budget.
 * Reads the production build: run `npm run build` first. The figures are argued for in
 * docs/decisions/007-budgets.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'dist');
const manifestFile = path.join(built, '.vite/manifest.json');
if (!existsSync(manifestFile)) throw new Error('There is no build to weigh. Run `npm run build` first.');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Readonly<Record<string, Chunk>>;

/** What the browser loads with these sources: their chunks and all that those import without delay. */
function loadedWith(sources: readonly string[], seen = new Map<string, Chunk>()): ReadonlyMap<string, Chunk> {
  for (const source of sources) {
    const chunk = manifest[source];
    if (chunk === undefined)
      throw new Error(`The build has no chunk for ${source}. Was it renamed, or is it not lazy?`);
    if (seen.has(source)) continue;
    seen.set(source, chunk);
    loadedWith(chunk.imports ?? [], seen);
  }
  return seen;
}

function scriptsWith(...sources: readonly string[]): ReadonlySet<string> {
  return new Set([...loadedWith(sources).values()].map(({ file }) => file));
}

function stylesWith(...sources: readonly string[]): ReadonlySet<string> {
  return new Set([...loadedWith(sources).values()].flatMap(({ css }) => css ?? []));
}

function weigh(files: Iterable<string>): number {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return [...files].reduce((sum, file) => {
    return sum + brotliCompressSync(readFileSync(path.join(built, file)), quality).length;
  }, 0);
}

const page = 'index.html';
const question = 'src/routes/question.tsx';
const result = 'src/routes/result.tsx';
const platforms = readdirSync(path.join(root, 'src/catalogue/platforms')).map(
  (file) => `src/catalogue/gathered/facts/${path.basename(file, '.ts')}.gen.ts`,
);

/** Workers are built apart and stand in no manifest; the result starts all but the one that reads pasted text. */
const known = scriptsWith(...Object.keys(manifest));
const workers = readdirSync(path.join(built, 'assets'))
  .map((file) => `assets/${file}`)
  .filter((file) => file.endsWith('.js') && !known.has(file) && !file.includes('reading.worker'));
const untilResult = scriptsWith(page, question, result);

const budgets = [
  { what: 'Start page: HTML and CSS', limit: 14_600, files: [page, ...stylesWith(page, 'src/routes/start.tsx')] },
  { what: 'JavaScript until the first question', limit: 100_000, files: scriptsWith(page, question) },
  { what: 'JavaScript and data until the result', limit: 145_000, files: [...untilResult, ...workers] },
  {
    what: 'All facts with their sources, on top',
    limit: 140_000,
    files: scriptsWith(...platforms).difference(untilResult),
  },
].map((budget) => ({ ...budget, bytes: weigh(budget.files) }));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
for (const { what, limit, bytes } of budgets) {
  console.log(`${what.padEnd(38)}${kilobytes(bytes)} of${kilobytes(limit)}${bytes > limit ? '  OVER BUDGET' : ''}`);
}
if (budgets.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
