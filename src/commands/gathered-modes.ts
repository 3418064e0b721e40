/**
 * The text of `mode-rules.gen.ts`: of each mode what the advice for a guest rests on. What only the pages
 * on modes show, its figures and the rest of what is said of it, stays behind; half the bytes.
 */
import { advisedAspects, type Mode, type ModeRules } from '#catalogue/schema.ts';

function rulesOf({ spectrum: _, figures: __, says, ...rest }: Mode): ModeRules {
  const kept = advisedAspects.flatMap((aspect) => {
    const statements = says[aspect];
    return statements === undefined ? [] : [[aspect, statements] as const];
  });
  return { ...rest, says: Object.fromEntries(kept) };
}

export function modeRulesModule(modes: readonly Mode[]): string {
  const rows = modes.map((mode) => JSON.stringify(rulesOf(mode), null, 2));
  return `import type { ModeRules } from '../schema.ts';\n\nexport const modes: readonly ModeRules[] = [${rows.join(',\n')}];\n`;
}
