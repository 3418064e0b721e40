/** The text of `rules.gen.ts`: criteria without their readings, and each platform's values as one line. */
import type { Criterion, Platform } from '#catalogue/schema.ts';

/** Scales that are equal are written once. */
function criteriaForScoring(criteria: readonly Criterion[]): string {
  const scales = new Map<string, string>();
  const rows = criteria.map(({ reading: _, scale, ...rest }) => {
    const text = JSON.stringify(scale);
    const name = scales.get(text) ?? `scale${scales.size}`;
    scales.set(text, name);
    return `{ ...${JSON.stringify(rest)}, scale: ${name} }`;
  });
  const constants = [...scales].map(([text, name]) => `const ${name}: Scale = ${text};`);
  return `${constants.join('\n')}\n\nexport const criteria: Catalogue['criteria'] = [\n${rows.join(',\n')},\n];\n`;
}

/** Names of the platforms, and their values in the order of the criteria. */
function valuesForScoring(platforms: readonly Platform[], criteria: readonly Criterion[]): string {
  const rows = platforms.map(({ facts, bestFor: _, watchOut: __, ...name }) => {
    const values = criteria.map(({ id }) => facts[id]?.value ?? 'unknown').join(' ');
    return `platform(${JSON.stringify(name)}, ${JSON.stringify(values)})`;
  });
  return `${readPlatform}\nexport const platforms: Catalogue['platforms'] = [\n${rows.join(',\n')},\n];\n`;
}

const readPlatform = `function platform(name: PlatformName, line: string): PlatformValues {
  const words = line.split(' ');
  const value = ({ id, scale }: Catalogue['criteria'][number], at: number): readonly [string, string | number] => {
    const word = words[at] ?? 'unknown';
    return [id, scale.kind === 'number' && word !== 'unknown' ? Number(word) : word];
  };
  return { ...name, values: Object.fromEntries(criteria.map(value)) };
}
`;

export function rulesModule(criteria: readonly Criterion[], platforms: readonly Platform[]): string {
  const types = `import type { Catalogue, PlatformName, PlatformValues, Scale } from '../schema.ts';\n\n`;
  return `${types}${criteriaForScoring(criteria)}\n${valuesForScoring(platforms, criteria)}`;
}
