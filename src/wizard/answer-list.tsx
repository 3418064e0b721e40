import type { ReactNode } from 'react';
import styles from './answer-list.module.css';

export interface AnswerLine {
  readonly question: string;
  readonly label: string;
  readonly prompt: string;
  /** one entry an option, in words; empty where the question has no answer */
  readonly said: readonly string[];
}

interface Props {
  readonly lines: readonly AnswerLine[];
  /** the link to the question, with the given words */
  readonly renderLink: (question: string, words: ReactNode) => ReactNode;
}

/** Questions with what was said to them, and a way to say something else. */
export function AnswerList({ lines, renderLink }: Props) {
  return (
    <dl className={styles['list']}>
      {lines.map(({ question, label, prompt, said }) => (
        <div key={question} className={styles['line']}>
          <dt>
            {label}
            <span className={styles['prompt']}>{prompt}</span>
          </dt>
          <dd className={styles['said']}>
            {said.length === 0 ? (
              <span className={styles['open']}>open</span>
            ) : (
              said.map((words) => <p key={words}>{words}</p>)
            )}
          </dd>
          <dd className={`${styles['change']} screen-only`}>
            {renderLink(
              question,
              <>
                {said.length === 0 ? 'Answer' : 'Change'}
                <span className="visually-hidden"> {label}</span>
              </>,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
