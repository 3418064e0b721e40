import type { Answers, Question } from '#catalogue/schema.ts';
import styles from './progress.module.css';
import type { Steps } from './steps.ts';

interface Props {
  readonly question: Question;
  readonly path: readonly Question[];
  readonly answers: Answers;
  readonly steps: Steps;
}

function ahead({ left, shortLeft, endsShort }: Steps): string {
  if (left === 0) return 'The last one.';
  if (endsShort) return `Then the first result; ${left} finer questions can follow.`;
  if (shortLeft > 0) return `Then ${shortLeft} more to a first result, ${left} in all.`;
  return `Then ${left} more, if you like. The result stands at any time.`;
}

function stateOf(each: Question, question: Question, answers: Answers): string {
  if (each.id === question.id) return 'here';
  return answers[each.id] === undefined ? 'open' : 'given';
}

/** How far along: in words, and as one stroke a question, long ones up to the first result. */
export function Progress({ question, path, answers, steps }: Props) {
  return (
    <div className={styles['progress']}>
      <p>
        <strong>
          Question {steps.number} of {path.length}
        </strong>{' '}
        {ahead(steps)}
      </p>
      <div className={styles['strokes']} aria-hidden="true">
        {path.map((each) => (
          <span key={each.id} data-state={stateOf(each, question, answers)} data-short={each.short === true} />
        ))}
      </div>
    </div>
  );
}
