import { useEffect, useId, useRef, type ReactNode } from 'react';
import action from '#ui/action.module.css';
import { dateWords } from '#ui/date-words.ts';
import styles from './decision-entry.module.css';
import type { ShownDecision } from './shown-decision.ts';

interface Props {
  readonly decision: ShownDecision;
  /** the link to its result */
  readonly link: ReactNode;
  /** whether it is chosen to be compared; absent where there is nothing to compare it with */
  readonly isChosen?: boolean | undefined;
  /** takes the focus, because what was done to it just now is over */
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** How many answers, and how many of them mean nothing here. */
function answerWords(given: number, strangers: number): string {
  return strangers === 0 ? String(given) : `${given}, and ${strangers} not known here`;
}

/** One decision: its name, which leads to the result, what was so then, the note. */
export function DecisionEntry({ decision, link, isChosen, takesFocus, onChoose, onEdit, onDelete }: Props) {
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) edit.current?.focus();
  }, [takesFocus]);
  const { name, note, date, leader, edition, given, strangers } = decision;
  const terms = [
    { term: 'Kept', words: <time dateTime={date}>{dateWords(date)}</time> },
    { term: 'Led then', words: leader ?? 'not said in the link' },
    { term: 'Answers', words: answerWords(given, strangers) },
    { term: 'Facts', words: edition ?? 'edition not said in the link' },
  ];
  return (
    <article className={styles['entry']} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>
        <bdi>{link}</bdi>
      </h2>
      <dl className={styles['terms']}>
        {terms.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {note !== '' && (
        <p className={styles['note']} dir="auto">
          {note}
        </p>
      )}
      <div className={`${styles['ways']} screen-only`}>
        <button type="button" ref={edit} className={action['quiet']} onClick={onEdit}>
          Edit<span className="visually-hidden"> {name}</span>
        </button>
        <button type="button" className={action['quiet']} onClick={onDelete}>
          Delete<span className="visually-hidden"> {name}</span>
        </button>
        {isChosen !== undefined && (
          <label className={styles['choice']}>
            <input type="checkbox" checked={isChosen} onChange={onChoose} />
            Compare<span className="visually-hidden"> {name}</span>
          </label>
        )}
      </div>
    </article>
  );
}
