import type { Statement } from '#catalogue/schema.ts';
import { SourceNote } from '#ui/source-note.tsx';
import styles from './statements.module.css';

interface Props {
  readonly statements: readonly Statement[];
}

/** Sentences below one another, each with who stands behind it. */
export function Statements({ statements }: Props) {
  return (
    <ul className={styles['statements']}>
      {statements.map(({ says, evidence, asOf, source }) => (
        <li key={says}>
          {says} <SourceNote evidence={evidence} asOf={asOf} source={source} />
        </li>
      ))}
    </ul>
  );
}
