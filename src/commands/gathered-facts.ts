/**
 * The text of `facts.gen.ts` and of the one file a platform that it loads: what `rules.gen.ts` does not
 * say already, in the order of the criteria. As brotli sends them, all platforms together weigh
 * 116 kB in this shape and 159 kB as they are written by hand.
 */
import type { Criterion, Platform } from '#catalogue/schema.ts';

export function factsOfPlatform(platform: Platform, criteria: readonly Criterion[]): string {
  const rows = criteria.map(({ id }) => {
    const fact = platform.facts[id];
    if (fact === undefined) throw new Error(`catalogue/platforms/${platform.id}.ts: it has no fact for "${id}"`);
    return JSON.stringify([fact.detail, fact.evidence, fact.asOf ?? '', fact.source ?? '']);
  });
  const words = JSON.stringify({ bestFor: platform.bestFor, watchOut: platform.watchOut });
  return `export const words = ${words};\n\nexport const rows = [\n${rows.join(',\n')},\n];\n`;
}

const unpack = `import type { Fact, Platform } from '../schema.ts';
import { criteria, platforms } from './rules.gen.ts';

interface Packed {
  readonly words: Pick<Platform, 'bestFor' | 'watchOut'>;
  readonly rows: readonly (readonly string[])[];
}

function unpack(id: string, { words, rows }: Packed): Platform {
  const platform = platforms.find((one) => one.id === id);
  if (platform === undefined) throw new RangeError(\`there is no platform "\${id}"\`);
  const { values, ...name } = platform;
  const facts = criteria.map((criterion, at): readonly [string, Fact] => {
    const [detail = '', evidence = 'unsourced', asOf = '', source = ''] = rows[at] ?? [];
    const said = { value: values[criterion.id] ?? 'unknown', detail, evidence };
    return [criterion.id, { ...said, ...(asOf && { asOf }), ...(source && { source }) } as Fact];
  });
  return { ...name, ...words, facts: Object.fromEntries(facts) };
}

`;

export function factsModule(platforms: readonly Platform[]): string {
  const loaders = platforms.map(
    ({ id }) => `  '${id}': async () => unpack('${id}', await import('./facts/${id}.gen.ts')),`,
  );
  const type = 'Readonly<Record<string, () => Promise<Platform>>>';
  return `${unpack}export const platformFiles: ${type} = {\n${loaders.join('\n')}\n};\n`;
}
