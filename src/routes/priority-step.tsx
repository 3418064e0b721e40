import { useVerdict } from '#app/use-verdict.ts';
import { asking } from '#catalogue/asking.ts';
import type { Answers, Question } from '#catalogue/schema.ts';
import { setImportance } from '#link/set-importance.ts';
import { Priorities } from '#wizard/priorities.tsx';

interface Props {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** The question about the groups starts from where the other answers have put them, so it needs the verdict. */
export function PriorityStep({ question, answers, onAnswer }: Props) {
  const { situation } = useVerdict(answers);
  return (
    <Priorities
      groups={asking.groups}
      starting={situation.startingClasses}
      current={situation.classes}
      onSet={(group, importance) => onAnswer(setImportance(answers, question.id, group, importance))}
    />
  );
}
