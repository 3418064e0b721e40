/**
 * The text of `mode-rules.gen.ts`: of each mode what the advice for a guest rests on. What only the pages
 * on modes show, its figures and the rest of what is said of it, stays behind; half the bytes. And the text
 * of `mode-names.gen.ts`: only what each mode is called, and by which engines.
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

export function modeNamesModule(modes: readonly Mode[]): string {
  const rows = modes.map(({ class: own, name, label, engines, outlook, general }) =>
    JSON.stringify({ class: own, name, label, engines, outlook, general }),
  );
  const type = `readonly Pick<Mode, 'class' | 'name' | 'label' | 'engines' | 'outlook' | 'general'>[]`;
  return `import type { Mode } from '../schema.ts';\n\nexport const modeNames: ${type} = [\n  ${rows.join(',\n  ')},\n];\n`;
}
