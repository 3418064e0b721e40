import type { Catalogue, Platform, PlatformValues } from '#catalogue/schema.ts';
import type { Edition } from './edition.ts';

function valuesOf({ facts, bestFor: _, watchOut: __, ...name }: Platform): PlatformValues {
  const values = Object.entries(facts).map(([criterion, { value }]) => [criterion, value] as const);
  return { ...name, values: Object.fromEntries(values) };
}

/** An edition as scoring sees it: with it, answers give the verdict that they gave when it was today's. */
export function catalogueOf({ edition, groups, criteria, questions, platforms }: Edition): Catalogue {
  return {
    edition,
    groups,
    criteria: criteria.map(({ reading: _, ...criterion }) => criterion),
    questions,
    platforms: platforms.map(valuesOf),
  };
}
