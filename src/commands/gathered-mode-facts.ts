/**
 * The text of `mode-facts.gen.ts`: of each platform the few facts that say which modes it offers, so that
 * the page on modes need not load all of them.
 */
import { modeCriteria } from '#catalogue/mode-reference-shapes.ts';
import type { Platform } from '#catalogue/schema.ts';

export function modeFactsModule(platforms: readonly Platform[]): string {
  const rows = platforms.map(({ id, facts }) => {
    const own = modeCriteria.map((criterion) => {
      const fact = facts[criterion];
      if (fact === undefined) throw new Error(`catalogue/platforms/${id}.ts: it has no fact for "${criterion}"`);
      return [criterion, fact] as const;
    });
    return `  '${id}': ${JSON.stringify(Object.fromEntries(own))}`;
  });
  return [
    `import type { ModeReference } from '../mode-reference-shapes.ts';\n`,
    `export const modeFacts: ModeReference['facts'] = {\n${rows.join(',\n')},\n};\n`,
  ].join('\n');
}
