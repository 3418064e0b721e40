import { useId, type ReactNode } from 'react';
import actions from '#ui/action.module.css';
import { dateWords } from '#ui/date-words.ts';
import styles from './last-answers.module.css';

export interface LastAnswer {
  /** what stands in the address */
  readonly search: string;
  readonly leader: string;
  /** how many questions were answered */
  readonly given: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

interface Props {
  readonly decisions: readonly LastAnswer[];
  readonly renderLink: (decision: LastAnswer, words: string) => ReactNode;
  readonly onForget: () => void;
  /** the link to what was kept on purpose; absent where nothing was */
  readonly kept: ReactNode;
}

/** The results that were looked at on this device, until they are forgotten. */
export function LastAnswers({ decisions, renderLink, onForget, kept }: Props) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>Your last answers</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.search}>
            {renderLink(decision, `${decision.leader} led`)}
            <span>
              {decision.given === 1 ? '1 answer' : `${decision.given} answers`},{' '}
              <time dateTime={decision.date}>{dateWords(decision.date)}</time>
            </span>
          </li>
        ))}
      </ul>
      <p>
        Kept on this device only.{' '}
        <button type="button" className={actions['quiet']} onClick={onForget}>
          Forget them
        </button>
      </p>
      {kept !== undefined && <p>What you kept under a name stands in {kept}.</p>}
    </section>
  );
}
