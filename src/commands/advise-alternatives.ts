import { alternatives } from '#catalogue/gathered/alternatives.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { alternativesFor } from '#scoring/alternatives-for.ts';

/** What would do instead of a server platform, and through which answers; mostly nothing. */
export function worthALook(answers: Answers) {
  return alternativesFor(answers, alternatives, catalogue.questions).flatMap(({ alternative, speaksFor }) => {
    const entry = alternatives.find(({ id }) => id === alternative);
    if (entry === undefined) return [];
    const { name, summary, rightWhen, wrongWhen } = entry;
    return [{ alternative, name, summary, speaksFor, rightWhen, wrongWhen }];
  });
}
