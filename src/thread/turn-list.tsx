import type { Turn } from '#catalogue/thread-shapes.ts';
import { dateWords } from '#ui/date-words.ts';
import { SourceNote } from '#ui/source-note.tsx';
import styles from './turn-list.module.css';

interface Props {
  readonly turns: readonly Turn[];
}

/** What happened between the question and today, in its order. */
export function TurnList({ turns }: Props) {
  return (
    <ol className={styles['list']}>
      {turns.map(({ id, when, what: { says, evidence, asOf, source } }) => (
        <li key={id}>
          <time dateTime={when}>{dateWords(when)}</time>
          <span>{says}</span>
          <SourceNote evidence={evidence} asOf={asOf} source={source} />
        </li>
      ))}
    </ol>
  );
}
