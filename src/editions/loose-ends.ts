import type { Demand, Option, Scale } from '#catalogue/schema.ts';
import type { Edition } from './edition.ts';
import { isOnScale } from './on-scale.ts';

const twice = (what: string, all: readonly { readonly id: string }[]): readonly string[] =>
  all.filter(({ id }, at) => all.findIndex((other) => other.id === id) !== at).map(({ id }) => `${what} ${id} twice`);

function ofFacts({ criteria, platforms }: Edition): readonly string[] {
  const known = new Set(criteria.map(({ id }) => id));
  return platforms.flatMap(({ id, facts }) => [
    ...criteria.flatMap((criterion) => {
      const fact = facts[criterion.id];
      if (fact === undefined) return [`${id} has no fact on ${criterion.id}`];
      return isOnScale(criterion.scale, fact.value)
        ? []
        : [`${id}: ${criterion.id} is "${fact.value}", not on its scale`];
    }),
    ...Object.keys(facts).flatMap((key) =>
      known.has(key) ? [] : [`${id} has a fact on ${key}, which is no criterion`],
    ),
  ]);
}

/** What an answer names that is not there, or that is not what it takes it for. */
function ofOption(option: Option, criteria: ReadonlyMap<string, Scale>): readonly string[] {
  const { requires = [], serves = [], meets = [], mutes = [], lifts = [], covers = [], raises = {} } = option;
  const demands: readonly Demand[] = [...requires, ...serves, ...meets.map((meeting) => meeting.requires)];
  const named = [...demands, ...covers].map(({ criterion }) => criterion);
  const strangers = [...named, ...mutes, ...lifts, ...Object.keys(raises)].filter((id) => !criteria.has(id));
  const fallsOff = (id: string, value: string): boolean => {
    const scale = criteria.get(id);
    return scale !== undefined && !isOnScale(scale, value);
  };
  const values = [
    ...demands.flatMap(({ criterion, passes, notes = [] }) =>
      [...passes, ...notes].map((value) => [criterion, value] as const),
    ),
    ...covers.flatMap(({ criterion, becomes }) => Object.values(becomes).map((value) => [criterion, value] as const)),
  ];
  return [
    ...strangers.map((id) => `names ${id}, which is no criterion`),
    ...values
      .filter(([id, value]) => fallsOff(id, value))
      .map(([id, value]) => `names ${id} "${value}", not on its scale`),
    ...Object.keys(raises)
      .filter((id) => criteria.get(id)?.kind === 'unordered')
      .map((id) => `raises ${id}, which cannot be weighed`),
  ];
}

function ofQuestions({ criteria, questions }: Edition): readonly string[] {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  return questions.flatMap(({ id, options }) =>
    options.flatMap((option) => ofOption(option, scales).map((fault) => `${id}, ${option.id} ${fault}`)),
  );
}

/**
 * What does not hold together in an edition whose parts are each of the right shape: entries of one id, rows
 * without a fact, values that no scale names. Scoring takes it for granted that there is none of it.
 */
export function looseEnds(edition: Edition): readonly string[] {
  const { groups, criteria, questions, platforms } = edition;
  const known = new Set(groups.map(({ id }) => id));
  return [
    ...twice('the group', groups),
    ...twice('the criterion', criteria),
    ...twice('the question', questions),
    ...twice('the platform', platforms),
    ...criteria.flatMap(({ id, group }) => (known.has(group) ? [] : [`${id} stands in ${group}, which is no group`])),
    ...ofFacts(edition),
    ...ofQuestions(edition),
  ];
}
