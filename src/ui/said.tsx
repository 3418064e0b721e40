import { Explained } from './explained.tsx';
import { SourceNote, type evidenceWords } from './source-note.tsx';
import styles from './said.module.css';

interface Props {
  readonly statements: readonly {
    readonly says: string;
    readonly evidence: keyof typeof evidenceWords;
    readonly asOf?: string;
    readonly source?: string;
  }[];
}

/** Sentences, each with who stands behind it and since when. */
export function Said({ statements }: Props) {
  return (
    <>
      {statements.map((statement) => (
        <span key={statement.says} className={styles['said']}>
          <span>
            <Explained text={statement.says} />
          </span>{' '}
          <SourceNote evidence={statement.evidence} asOf={statement.asOf} source={statement.source} />
        </span>
      ))}
    </>
  );
}
