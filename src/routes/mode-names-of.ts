import { modeNames } from '#catalogue/gathered/mode-names.gen.ts';
import type { ModeClass, PlatformName } from '#catalogue/schema.ts';

/**
 * What the engines of a platform call their own modes of a class; nothing where it is the mode that the class
 * is named for. A mode that is history is named only where there is no other one.
 */
export function modeNamesOf({ engineFamilies }: PlatformName, mode: ModeClass): readonly string[] {
  const there = modeNames.filter(({ engines }) => engines.some((engine) => engineFamilies.includes(engine)));
  const all = there.filter((each) => each.class === mode);
  const alive = all.filter(({ outlook }) => outlook !== 'ended');
  return (alive.length > 0 ? alive : all)
    .filter(({ general }) => general !== true)
    .map(({ name, label }) => (name.includes(label) ? name : `${name} (${label})`));
}
