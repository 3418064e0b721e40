import type { Demand } from '#catalogue/schema.ts';
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

function ofQuestions({ criteria, questions }: Edition): readonly string[] {
  const kinds = new Map(criteria.map(({ id, scale }) => [id, scale.kind]));
  return questions.flatMap((question) =>
    question.options.flatMap((option) => {
      const demands: readonly Demand[] = [
        ...(option.requires ?? []),
        ...(option.serves ?? []),
        ...(option.meets ?? []).map(({ requires }) => requires),
      ];
      const named = [...demands.map(({ criterion }) => criterion), ...(option.mutes ?? []), ...(option.lifts ?? [])];
      const strangers = named.filter((id) => !kinds.has(id));
      const unweighable = Object.keys(option.raises ?? {}).filter(
        (id) => (kinds.get(id) ?? 'unordered') === 'unordered',
      );
      return [
        ...strangers.map((id) => `${question.id}, ${option.id} names ${id}, which is no criterion`),
        ...unweighable.map((id) => `${question.id}, ${option.id} raises ${id}, which cannot be weighed`),
      ];
    }),
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
