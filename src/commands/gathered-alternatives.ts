/**
 * The texts of `alternatives.gen.ts` and of `alternative-triggers.gen.ts`: all that is said of the
 * alternatives, for their page, and the little that a result needs to name one.
 */
import type { Alternative, AlternativeRules } from '#catalogue/schema.ts';

function rulesOf({ id, order, name, triggers, unless }: Alternative): AlternativeRules {
  return { id, order, name, triggers, unless };
}

export function alternativesModule(alternatives: readonly Alternative[]): string {
  const text = JSON.stringify(alternatives, null, 2);
  return `import type { Alternative } from '../schema.ts';\n\nexport const alternatives: readonly Alternative[] = ${text};\n`;
}

export function alternativeTriggersModule(alternatives: readonly Alternative[]): string {
  const text = JSON.stringify(alternatives.map(rulesOf), null, 2);
  return `import type { AlternativeRules } from '../schema.ts';\n\nexport const alternatives: readonly AlternativeRules[] = ${text};\n`;
}
