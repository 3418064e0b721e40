import { ANY, OPEN, type Answers, type Question } from '#catalogue/schema.ts';

function standsAlone(question: Question, id: string): boolean {
  return id === OPEN || id === ANY || question.options.find((option) => option.id === id)?.alone === true;
}

/**
 * The answers after somebody clicks an option. A single choice replaces the former one; of several
 * choices the option is added or taken away, and one that stands alone clears the rest. A question
 * without any option left is open again.
 */
export function toggleOption(answers: Answers, question: Question, id: string): Answers {
  const before = answers[question.id] ?? [];
  const { [question.id]: _, ...others } = answers;
  const single = question.kind === 'one' || standsAlone(question, id);
  const next =
    before.includes(id) && question.kind !== 'one'
      ? before.filter((each) => each !== id)
      : single
        ? [id]
        : [...before.filter((each) => !standsAlone(question, each)), id];
  return next.length === 0 ? others : { ...others, [question.id]: next };
}
