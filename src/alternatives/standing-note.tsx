import type { AlternativeStanding } from '#scoring/alternatives-for.ts';
import { AnswerLinks, type RenderAnswer } from './answer-links.tsx';
import styles from './standing-note.module.css';

interface Props {
  readonly standing: AlternativeStanding;
  readonly renderAnswer: RenderAnswer;
}

/** What the answers say of one alternative: for it, against it, or nothing. */
export function StandingNote({ standing: { speaksFor, speaksAgainst }, renderAnswer }: Props) {
  if (speaksAgainst.length > 0)
    return (
      <p className={styles['quiet']}>
        {speaksFor.length > 0 ? 'Your answers would speak for it, but for this: ' : 'Your answers speak against it: '}
        <AnswerLinks asked={speaksAgainst} renderAnswer={renderAnswer} />.
      </p>
    );
  if (speaksFor.length === 0) return <p className={styles['quiet']}>Nothing in your answers speaks for it.</p>;
  return (
    <div className={styles['for']}>
      <p className={styles['title']}>Your answers speak for it</p>
      <ul>
        {speaksFor.map(({ because, asked }) => (
          <li key={because}>
            {because}{' '}
            <span className={styles['asked']}>
              You said: <AnswerLinks asked={asked} renderAnswer={renderAnswer} />.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
