import type { Question } from '#catalogue/schema.ts';
import type { RuledOut } from '#scoring/recommend.ts';
import type { Requirement } from '#scoring/situation.ts';

/** Platforms that the same requirement rules out. A platform stands in one group, with everything it fails. */
export interface RuledOutGroup {
  readonly requirement: Requirement;
  readonly platforms: readonly RuledOut[];
}

/** Criteria on which some answer decides. A requirement on any other one holds whatever is answered. */
export function decidedByAnswers(questions: readonly Question[]): ReadonlySet<string> {
  const options = questions.flatMap((question) => question.options);
  return new Set(
    options.flatMap(({ lifts = [], requires = [], serves = [], meets = [] }) => [
      ...lifts,
      ...[...requires, ...serves, ...meets.map((meeting) => meeting.requires)].map(({ criterion }) => criterion),
    ]),
  );
}

/** What weighs most comes first: holds whatever is answered, holds until an answer says otherwise, was asked for. */
function mainRequirement({ failures }: RuledOut, decided: ReadonlySet<string>): Requirement | undefined {
  const standing = failures.filter(({ requirement }) => requirement.asked.length === 0);
  return (standing.find(({ criterion }) => !decided.has(criterion)) ?? standing[0] ?? failures[0])?.requirement;
}

/** What the answers ruled out comes first, the largest group before the others; what nothing can change comes last. */
export function ruledOutGroups(ruledOut: readonly RuledOut[], decided: ReadonlySet<string>): readonly RuledOutGroup[] {
  const groups = Map.groupBy(ruledOut, (platform) => mainRequirement(platform, decided));
  const firmness = ({ requirement: { asked, alternatives } }: RuledOutGroup): number => {
    if (asked.length > 0) return 0;
    return alternatives.some(({ criterion }) => decided.has(criterion)) ? 1 : 2;
  };
  return [...groups]
    .flatMap(([requirement, platforms]) => (requirement === undefined ? [] : [{ requirement, platforms }]))
    .toSorted((a, b) => firmness(a) - firmness(b) || b.platforms.length - a.platforms.length);
}
