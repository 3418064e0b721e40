import type { Answers } from '#catalogue/schema.ts';
import type { Asked } from '#scoring/situation.ts';
import { answersInWords } from './answers-in-words.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import styles from './relax.module.css';

/** Answers that could be given up, the answers without them, and who comes back. */
export interface WayOut {
  readonly gives: readonly Asked[];
  readonly answers: Answers;
  readonly platforms: readonly string[];
}

interface Props {
  readonly waysOut: readonly WayOut[];
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** When every platform is ruled out: what would be enough to give up. */
export function Relax({ waysOut, labels, linkTo }: Props) {
  return (
    <section className={styles['relax']} aria-labelledby="relax">
      <h2 id="relax">What would be enough to give up</h2>
      {waysOut.length === 0 ? (
        <p>
          No answer alone, and no few of them together, bring a platform back.{' '}
          {linkTo({ page: 'answers' }, 'Go through the answers')}.
        </p>
      ) : (
        <>
          <p>Each line is enough on its own. It leads to the result without those answers.</p>
          <ul>
            {waysOut.map(({ gives, answers, platforms }) => (
              <li key={gives.map(({ question, option }) => `${question}-${option}`).join(' ')}>
                {linkTo({ page: 'result', answers }, `Give up ${answersInWords(gives, labels)}`)}
                <span className={styles['back']}>
                  {platforms.length === 1 ? 'One platform comes' : `${platforms.length} platforms come`} back:{' '}
                  {platforms.map((id) => labels.platform(id)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
