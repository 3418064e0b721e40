import type { Asked, Requirement } from '#scoring/situation.ts';
import { answersInWords } from './answers-in-words.ts';
import type { Labels } from './labels.ts';
import styles from './asked-by.module.css';

interface Props {
  readonly asked: readonly Asked[];
  readonly labels: Labels;
}

/** Which of the person's answers made something count. */
export function AskedBy({ asked, labels }: Props) {
  if (asked.length === 0) return <span className={styles['asked']}>Counts a little for everybody</span>;
  return <span className={styles['asked']}>You said: {answersInWords(asked, labels)}</span>;
}

interface RequiredProps {
  readonly requirement: Requirement;
  readonly labels: Labels;
}

/** Why something is required: the answers that ask for it, and the sentence that explains it where there is one. */
export function RequiredBy({ requirement: { asked, because }, labels }: RequiredProps) {
  return (
    <>
      {asked.length > 0 && <AskedBy asked={asked} labels={labels} />}
      {because !== undefined && <span className={styles['asked']}>{because}</span>}
    </>
  );
}
