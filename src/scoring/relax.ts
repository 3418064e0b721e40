import type { RuledOut } from './recommend.ts';
import type { Asked, Requirement } from './situation.ts';

/** A smallest set of requirements that would have to go, and the platforms that would come back. */
export interface Relaxation {
  readonly requirements: readonly Requirement[];
  readonly platforms: readonly string[];
}

function isSubset(part: ReadonlySet<Requirement>, whole: ReadonlySet<Requirement>): boolean {
  return part.size < whole.size && [...part].every((requirement) => whole.has(requirement));
}

function sameSet(a: ReadonlySet<Requirement>, b: ReadonlySet<Requirement>): boolean {
  return a.size === b.size && [...a].every((requirement) => b.has(requirement));
}

/**
 * For the case that every platform is ruled out: the smallest sets of requirements whose relaxing
 * brings some back. A set is left out when a part of it would do. Requirements that stand without an
 * answer cannot be relaxed, so platforms that fail one are not counted.
 *
 * @returns fewest requirements first, then most platforms
 */
export function relaxations(ruledOut: readonly RuledOut[]): readonly Relaxation[] {
  const reachable = ruledOut
    .filter(({ failures }) => failures.every(({ requirement }) => requirement.asked.length > 0))
    .map(({ platform, failures }) => ({ platform, needs: new Set(failures.map(({ requirement }) => requirement)) }));
  const minimal = reachable.filter(({ needs }) => !reachable.some((other) => isSubset(other.needs, needs)));
  const sets: { needs: ReadonlySet<Requirement>; platforms: string[] }[] = [];
  for (const { platform, needs } of minimal) {
    const known = sets.find((set) => sameSet(set.needs, needs));
    if (known === undefined) sets.push({ needs, platforms: [platform] });
    else known.platforms.push(platform);
  }
  return sets
    .toSorted((a, b) => a.needs.size - b.needs.size || b.platforms.length - a.platforms.length)
    .map(({ needs, platforms }) => ({ requirements: [...needs], platforms }));
}

/** The answers behind a set of requirements, each once. */
export function answersBehind(requirements: readonly Requirement[]): readonly Asked[] {
  const asked = requirements.flatMap((requirement) => requirement.asked);
  return asked.filter(
    (each, index) =>
      asked.findIndex((other) => other.question === each.question && other.option === each.option) === index,
  );
}
