import { importances, type Effects, type Group, type Importance } from '#catalogue/schema.ts';

/** Where every group starts before anything was said. */
const startingClass: Importance = 'nice';

function higher(a: Importance, b: Importance): Importance {
  return importances.indexOf(a) <= importances.indexOf(b) ? a : b;
}

function lower(a: Importance, b: Importance): Importance {
  return higher(a, b) === a ? b : a;
}

function combined(
  effects: readonly Effects[],
  bound: 'atLeast' | 'atMost',
  group: string,
  choose: (a: Importance, b: Importance) => Importance,
  start: Importance,
): Importance {
  return effects.reduce((soFar, effect) => choose(soFar, effect[bound]?.[group] ?? start), start);
}

/**
 * The importance that the answers give each group: at least what one of them asks for, but no more
 * than any of them allows. A person's own priorities are applied by the caller, after this.
 *
 * @param effects of all chosen options
 */
export function startingClasses(
  groups: readonly Group[],
  effects: readonly Effects[],
): Readonly<Record<string, Importance>> {
  const classOf = (group: string): Importance =>
    lower(
      combined(effects, 'atLeast', group, higher, startingClass),
      combined(effects, 'atMost', group, lower, 'critical'),
    );
  return Object.fromEntries(groups.map(({ id }) => [id, classOf(id)]));
}

/** Reads `<group>-<importance>`; `undefined` when it is neither. */
export function readClassOption(
  id: string,
  groups: readonly Group[],
): { readonly group: string; readonly importance: Importance } | undefined {
  const group = groups.find((candidate) => id.startsWith(`${candidate.id}-`))?.id;
  const importance = importances.find((candidate) => id === `${group}-${candidate}`);
  return group === undefined || importance === undefined ? undefined : { group, importance };
}
