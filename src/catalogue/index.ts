import { asking } from './asking.ts';
import { effects } from './gathered/effects.gen.ts';
import { criteria, platforms } from './gathered/rules.gen.ts';
import type { Catalogue, Question } from './schema.ts';

/** A question in words, joined to what its options do. */
function withEffects(question: Question): Question {
  const { about, options = {} } = effects[question.id] ?? {};
  return {
    ...question,
    ...(about && { about }),
    options: question.options.map((option) => ({ ...option, ...options[option.id] })),
  };
}

/**
 * The catalogue as scoring sees it: questions, scales, values. Details and sources are loaded by the
 * pages that show them. Pages that only ask or read a link take `asking.ts`, which is smaller.
 */
export const catalogue: Catalogue = {
  edition: asking.edition,
  groups: asking.groups,
  criteria,
  questions: asking.questions.map(withEffects),
  platforms,
};
