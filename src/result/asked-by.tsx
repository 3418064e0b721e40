import type { Asked } from '#scoring/situation.ts';
import type { Labels } from './labels.ts';
import styles from './asked-by.module.css';

interface Props {
  readonly asked: readonly Asked[];
  readonly labels: Labels;
}

/** Which of the person's answers made something count. */
export function AskedBy({ asked, labels }: Props) {
  const byQuestion = Map.groupBy(asked, ({ question }) => question);
  const answers = [...byQuestion].map(([question, options]) => {
    const words = new Set(options.map(({ option }) => labels.option(question, option)));
    return `${labels.question(question)}: ${[...words].join(', ')}`;
  });
  if (answers.length === 0) return <span className={styles['asked']}>Counts a little for everybody</span>;
  return <span className={styles['asked']}>You said: {answers.join('; ')}</span>;
}
