import type { Question } from '#catalogue/schema.ts';
import type { AnswerRow } from './answer-rows.ts';
import type { LinkTo } from './place.ts';
import styles from './answers-panel.module.css';

interface Props {
  readonly rows: readonly AnswerRow[];
  readonly next: Question | undefined;
  readonly linkTo: LinkTo;
}

/** The answers in short, each with a way to change it, and the question that would refine the result. */
export function AnswersPanel({ rows, next, linkTo }: Props) {
  return (
    <section className={styles['panel']} aria-labelledby="your-answers">
      <h2 id="your-answers">The answers</h2>
      {rows.length === 0 && <p>None so far.</p>}
      <dl>
        {rows.map(({ question, said, idle }) => (
          <div key={question.id} className={styles['row']}>
            <dt>{question.label}</dt>
            <dd>
              {said.join(', ')}
              {idle && <small> (not asked after the other answers, and not counted)</small>}
            </dd>
            <dd className={`${styles['change']} screen-only`}>
              {linkTo(
                { page: 'question', question: question.id },
                <>
                  Change<span className="visually-hidden"> {question.label}</span>
                </>,
              )}
            </dd>
          </div>
        ))}
      </dl>
      {next !== undefined && rows.length > 0 && (
        <p className={`${styles['next']} screen-only`}>
          Next question: {linkTo({ page: 'question', question: next.id }, next.prompt)}
        </p>
      )}
    </section>
  );
}
