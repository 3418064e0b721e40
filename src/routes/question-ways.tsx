import { Link } from '@tanstack/react-router';
import { isEnoughSaid } from '#app/is-enough-said.ts';
import type { Answers, Question } from '#catalogue/schema.ts';
import type { SearchParameters } from '#link/read-link.ts';
import actions from '#ui/action.module.css';
import type { Steps } from '#wizard/steps.ts';

interface BackProps {
  readonly steps: Steps;
  readonly search: SearchParameters;
}

/** To the question before, or to the start. */
export function BackWay({ steps: { previous }, search }: BackProps) {
  const words = (
    <>
      <span aria-hidden="true">←&nbsp;</span>Back
    </>
  );
  return previous === undefined ? (
    <Link to="/" search={search} className={actions['quiet']}>
      {words}
    </Link>
  ) : (
    <Link to="/q/$question" params={{ question: previous.id }} search={search} className={actions['quiet']}>
      {words}
    </Link>
  );
}

/** What the button says: where it leads. */
export function onwardWords({ next, endsShort }: Steps): string {
  if (next === undefined) return 'Show the result';
  return endsShort ? 'Show the first result' : 'Continue';
}

interface Props extends BackProps {
  readonly question: Question;
  readonly answers: Answers;
}

/** The ways on beside the button: on without an answer, to the result, to all answers. */
export function OtherWays({ question, steps: { next, endsShort }, answers, search }: Props) {
  const toNext = endsShort ? 'Go on with the finer questions' : 'Skip';
  return (
    <>
      {next !== undefined && (endsShort || answers[question.id] === undefined) && (
        <Link
          to="/q/$question"
          params={{ question: next.id }}
          search={search}
          className={endsShort ? actions['secondary'] : actions['quiet']}
        >
          {toNext}
        </Link>
      )}
      {isEnoughSaid(answers) && next !== undefined && !endsShort && (
        <Link to="/result" search={search} className={actions['quiet']}>
          Show the result now
        </Link>
      )}
      {Object.keys(answers).length > 0 && (
        <Link to="/answers" search={search} className={actions['quiet']}>
          All answers
        </Link>
      )}
    </>
  );
}
