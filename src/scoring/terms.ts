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
function joinedTerms(raises: readonly Raise[], groupOf: ReadonlyMap<string, string>): readonly Term[] {
  const byGroup = Map.groupBy(raises, ({ criterion }) => groupOf.get(criterion) ?? '');
  return [...byGroup].map(([group, own]) => ({
    group,
    criteria: [...new Set(own.map(({ criterion }) => criterion))],
    weight: Math.max(...own.map(({ weight }) => weight)),
    asked: own.map(({ asked }) => asked),
  }));
}

/** Criteria whose weight the answers hold down. */
interface Held {
  /** out of play altogether */
  readonly muted: ReadonlySet<string>;
  /** spoken for by an answered question, so that the base weight stands back */
  readonly settled: ReadonlySet<string>;
}

/**
 * What counts, and how much inside its group: what the answers raise, and the base weight of a
 * criterion as long as no question about it has been answered. Criteria without either do not count.
 */
export function termsOf(options: readonly Chosen[], catalogue: Catalogue, { muted, settled }: Held): readonly Term[] {
  const groupOf = new Map(catalogue.criteria.map(({ id, group }) => [id, group]));
  const audible = raisesOf(options).filter(({ criterion }) => !muted.has(criterion) && groupOf.has(criterion));
  const joining = new Set(
    catalogue.questions
      .filter(({ id, together }) => together === 'any' && options.filter(({ question }) => question === id).length > 1)
      .map(({ id }) => id),
  );
  const alone = audible.filter(({ asked }) => !joining.has(asked.question));
  const together = audible.filter(({ asked }) => joining.has(asked.question));

  const raised = Map.groupBy(alone, ({ criterion }) => criterion);
  const single = catalogue.criteria.flatMap(({ id, group, weight }): readonly Term[] => {
    const raises = raised.get(id) ?? [];
    const base = muted.has(id) || settled.has(id) ? 0 : weight;
    const total = raises.reduce((sum, raise) => sum + raise.weight, base);
    return total > 0 ? [{ group, criteria: [id], weight: total, asked: raises.map(({ asked }) => asked) }] : [];
  });
  const joined = [...Map.groupBy(together, ({ asked }) => asked.question).values()];
  return [...single, ...joined.flatMap((raises) => joinedTerms(raises, groupOf))];
}
