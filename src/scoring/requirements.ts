import type { Catalogue, Question } from '#catalogue/schema.ts';
import type { Chosen, Requirement } from './situation.ts';

/** Every demand of every chosen option is a requirement of its own. */
function separate(options: readonly Chosen[]): readonly Requirement[] {
  return options.flatMap(({ question, option, effects }) =>
    (effects.requires ?? []).map((demand) => ({ asked: [{ question, option }], alternatives: [demand] })),
  );
}

/** The demands of all chosen options are alternatives: who owns both kinds of storage is served by either. */
function joined(options: readonly Chosen[]): readonly Requirement[] {
  const asking = options.filter(({ effects }) => effects.requires !== undefined);
  if (asking.length === 0) return [];
  const alternatives = options.flatMap(({ effects }) => [...(effects.requires ?? []), ...(effects.serves ?? [])]);
  return [{ asked: asking.map(({ question, option }) => ({ question, option })), alternatives }];
}

/** What arises only because two of the answers meet. */
function meetings(options: readonly Chosen[]): readonly Requirement[] {
  return options.flatMap(({ question, option, effects }) =>
    (effects.meets ?? []).flatMap((meeting) =>
      options
        .filter((other) => other.question === meeting.question && meeting.anyOf.includes(other.option))
        .map((other) => ({
          asked: [
            { question, option },
            { question: other.question, option: other.option },
          ],
          alternatives: [meeting.requires],
          because: meeting.because,
        })),
    ),
  );
}

function ofQuestion(question: Question, options: readonly Chosen[]): readonly Requirement[] {
  const own = options.filter((option) => option.question === question.id);
  return question.together === 'any' ? joined(own) : separate(own);
}

/**
 * Everything that a platform must offer: what the answers require, and what stands until an answer
 * lifts it or asks about the same criterion itself.
 *
 * @param lifted ids of criteria whose standing requirement does not hold
 */
export function requirementsOf(
  options: readonly Chosen[],
  catalogue: Catalogue,
  lifted: ReadonlySet<string>,
): readonly Requirement[] {
  const asked = catalogue.questions.flatMap((question) => ofQuestion(question, options));
  const named = new Set(asked.flatMap(({ alternatives }) => alternatives.map(({ criterion }) => criterion)));
  const standing = catalogue.criteria.flatMap(({ id, standing: rule }): readonly Requirement[] => {
    if (rule === undefined || lifted.has(id) || named.has(id)) return [];
    const { because, ...demand } = rule;
    return [{ asked: [], alternatives: [{ criterion: id, ...demand }], because }];
  });
  return [...standing, ...asked, ...meetings(options)];
}
