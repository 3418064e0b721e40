import type { Statement } from '#catalogue/schema.ts';
import { SourceNote } from '#ui/source-note.tsx';
import styles from './said.module.css';

interface Props {
  readonly statements: readonly Statement[];
}

/** Sentences, each with who stands behind it and since when. */
export function Said({ statements }: Props) {
  return (
    <>
      {statements.map((statement) => (
        <span key={statement.says} className={styles['said']}>
          <span>{statement.says}</span>{' '}
          <SourceNote evidence={statement.evidence} asOf={statement.asOf} source={statement.source} />
        </span>
      ))}
    </>
  );
}
