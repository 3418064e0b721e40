import type { RuledOut } from '#scoring/recommend.ts';
import type { Requirement } from '#scoring/situation.ts';

/** Platforms that the same requirement rules out. A platform stands in one group, with everything it fails. */
export interface RuledOutGroup {
  readonly requirement: Requirement;
  readonly platforms: readonly RuledOut[];
}

/** The requirement under which a platform is listed: one that holds for everybody before one that was asked for. */
function mainRequirement({ failures }: RuledOut): Requirement | undefined {
  return (failures.find(({ requirement }) => requirement.asked.length === 0) ?? failures[0])?.requirement;
}

/** What the answers ruled out comes first, the largest group before the others; what stands without an answer comes last. */
export function ruledOutGroups(ruledOut: readonly RuledOut[]): readonly RuledOutGroup[] {
  const groups = Map.groupBy(ruledOut, mainRequirement);
  const standing = ({ requirement }: RuledOutGroup): number => Number(requirement.asked.length === 0);
  return [...groups]
    .flatMap(([requirement, platforms]) => (requirement === undefined ? [] : [{ requirement, platforms }]))
    .toSorted((a, b) => standing(a) - standing(b) || b.platforms.length - a.platforms.length);
}
