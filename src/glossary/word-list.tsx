import type { ReactNode } from 'react';
import type { ShortTerm } from '#catalogue/glossary-shapes.ts';
import styles from './word-list.module.css';

interface Props {
  readonly terms: readonly ShortTerm[];
  /** the term as a link to its entry */
  readonly renderTerm: (term: ShortTerm) => ReactNode;
}

/** Some words, each with what it means. */
export function WordList({ terms, renderTerm }: Props) {
  return (
    <dl className={styles['words']}>
      {terms.map((term) => (
        <div key={term.id}>
          <dt>{renderTerm(term)}</dt>
          <dd>{term.short}</dd>
        </div>
      ))}
    </dl>
  );
}
