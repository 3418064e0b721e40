import type { Answers, LinkWords } from '#catalogue/schema.ts';
import { inOrder } from './option-ids.ts';
import type { SearchParameters } from './read-link.ts';

/** What a link carries beside the answers. */
export interface LinkExtras {
  readonly edition?: string | undefined;
  /** id of the platform that leads as the link is made */
  readonly seen?: string | undefined;
}

/**
 * The search parameters for a set of answers: one a question, in the order of the questions, options
 * joined by dots. Questions without an answer, and questions that the catalogue does not know, are left out.
 */
export function writeLink(answers: Answers, words: LinkWords, extras: LinkExtras = {}): SearchParameters {
  const ordered = words.questions.toSorted((a, b) => a.order - b.order);
  const parameters = ordered.flatMap((question): [string, string][] => {
    const options = inOrder(answers[question.id] ?? [], question, words);
    return options.length === 0 ? [] : [[question.id, options.join('.')]];
  });
  return {
    ...Object.fromEntries(parameters),
    ...(extras.edition !== undefined && { edition: extras.edition }),
    ...(extras.seen !== undefined && { seen: extras.seen }),
  };
}
