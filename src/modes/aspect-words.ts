import type { ModeAspect, ModeClass } from '#catalogue/schema.ts';

/** What is said of the modes, in the order in which somebody who chooses asks for it. */
export const aspects = [
  ['kernel', 'The guest’s kernel'],
  ['processor', 'Processor'],
  ['paravirtualised', 'Para-virtual'],
  ['emulated', 'Emulated'],
  ['boot', 'Starts by'],
  ['trusted-boot', 'Secure Boot and virtual TPM'],
  ['migration', 'Live migration'],
  ['speed', 'Speed'],
  ['without-drivers', 'Without its drivers'],
  ['security', 'Security'],
  ['status', 'Where it stands'],
  ['use', 'Use it for'],
  ['avoid', 'Avoid it for'],
] as const satisfies readonly (readonly [ModeAspect, string])[];

/** What stands where the entry of a mode has nothing: unknown is said, and what cannot apply is said to be so. */
export function absentWords(aspect: ModeAspect, kind: ModeClass): string {
  if (aspect === 'without-drivers' && kind !== 'hybrid') return 'Does not apply';
  return aspect === 'avoid' ? 'Nothing noted' : 'Unknown: no source read says';
}
