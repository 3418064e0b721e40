import type { Edition } from '#editions/edition.ts';

/** How much there is in an edition. */
export function countsOf({ platforms, criteria, questions }: Edition) {
  return {
    platforms: platforms.length,
    criteria: criteria.length,
    questions: questions.length,
    facts: platforms.reduce((sum, { facts }) => sum + Object.keys(facts).length, 0),
  };
}
