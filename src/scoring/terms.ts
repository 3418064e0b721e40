import type { Catalogue } from '#catalogue/schema.ts';
import type { Asked, Chosen, Term } from './situation.ts';

interface Raise {
  readonly criterion: string;
  readonly weight: number;
  readonly asked: Asked;
}

function raisesOf(options: readonly Chosen[]): readonly Raise[] {
  return options.flatMap(({ question, option, effects }) =>
    Object.entries(effects.raises ?? {}).flatMap(([criterion, weight]) =>
      weight === undefined ? [] : [{ criterion, weight, asked: { question, option } }],
    ),
  );
}

/** Several options of an `any` question: what they raise in a group counts once, by the best of it. */
function joinedTerms(options: readonly Chosen[], groupOf: ReadonlyMap<string, string>): readonly Term[] {
  const byGroup = Map.groupBy(raisesOf(options), ({ criterion }) => groupOf.get(criterion) ?? '');
  return [...byGroup].map(([group, raises]) => ({
    group,
    criteria: [...new Set(raises.map(({ criterion }) => criterion))],
    weight: Math.max(...raises.map(({ weight }) => weight)),
    asked: raises.map(({ asked }) => asked),
  }));
}

/**
 * What counts, and how much inside its group: the base weight of a criterion plus what the answers
 * raise. Criteria that nothing raises and that have no base weight do not count at all.
 *
 * @param muted ids of criteria that an answer took out of play
 */
export function termsOf(options: readonly Chosen[], catalogue: Catalogue, muted: ReadonlySet<string>): readonly Term[] {
  const groupOf = new Map(catalogue.criteria.map(({ id, group }) => [id, group]));
  const audible = options.map(({ effects, ...asked }): Chosen => {
    const raises = Object.entries(effects.raises ?? {}).filter(([id]) => !muted.has(id) && groupOf.has(id));
    return { ...asked, effects: { ...effects, raises: Object.fromEntries(raises) } };
  });
  const isJoined = new Set(catalogue.questions.filter(({ together }) => together === 'any').map(({ id }) => id));

  const joined = catalogue.questions.flatMap((question) => {
    const own = audible.filter((option) => option.question === question.id);
    return isJoined.has(question.id) && own.length > 1 ? joinedTerms(own, groupOf) : [];
  });
  const alone = audible.filter(
    ({ question }) => !isJoined.has(question) || audible.filter((other) => other.question === question).length === 1,
  );
  const raised = Map.groupBy(raisesOf(alone), ({ criterion }) => criterion);
  const single = catalogue.criteria.flatMap(({ id, group, weight }): readonly Term[] => {
    const raises = raised.get(id) ?? [];
    const total = raises.reduce((sum, raise) => sum + raise.weight, muted.has(id) ? 0 : weight);
    return total > 0 ? [{ group, criteria: [id], weight: total, asked: raises.map(({ asked }) => asked) }] : [];
  });
  return [...single, ...joined];
}
