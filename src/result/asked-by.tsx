import type { Asked } from '#scoring/situation.ts';
import type { Labels } from './labels.ts';
import styles from './asked-by.module.css';

interface Props {
  readonly asked: readonly Asked[];
  readonly labels: Labels;
}

/** Which of the person's answers made something count. */
export function AskedBy({ asked, labels }: Props) {
  const answers = [...new Set(asked.map((each) => labels.answer(each)))];
  if (answers.length === 0) return <span className={styles['asked']}>Counts a little for everybody</span>;
  return <span className={styles['asked']}>You said: {answers.join('; ')}</span>;
}
