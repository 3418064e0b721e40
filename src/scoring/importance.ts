import type { Effects, Group, Importance, Option, Question } from '#catalogue/schema.ts';

/** From most to least; the place in this list is the rank of the class. */
export const importances = ['critical', 'important', 'nice', 'none'] as const satisfies readonly Importance[];

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

/** Options of a `classes` question: `<group>-<importance>` for every group. */
export function classOptions(question: Question, groups: readonly Group[]): readonly Option[] {
  if (question.kind !== 'classes') return question.options;
  return groups.flatMap((group) =>
    importances.map((importance) => ({ id: `${group.id}-${importance}`, label: `${group.label}: ${importance}` })),
  );
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
