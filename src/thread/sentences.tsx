import type { Statement } from '#catalogue/schema.ts';
import { SourceNote } from '#ui/source-note.tsx';
import styles from './sentences.module.css';

interface Props {
  readonly statements: readonly Statement[];
}

/** Sentences with their sources: beside them where there is room, so that the text reads on. */
export function Sentences({ statements }: Props) {
  return (
    <ul className={styles['list']}>
      {statements.map(({ says, evidence, asOf, source }) => (
        <li key={says} className={styles['sentence']}>
          <span>{says}</span> <SourceNote evidence={evidence} asOf={asOf} source={source} />
        </li>
      ))}
    </ul>
  );
}
