import { useDeferredValue, type ReactNode } from 'react';
import type { Term } from '#catalogue/glossary-shapes.ts';
import action from '#ui/action.module.css';
import { FindField } from '#ui/find-field.tsx';
import { Page } from '#ui/page.tsx';
import { narrowTerms, termsByLetter } from './narrow-terms.ts';
import type { SeeLink } from './see.ts';
import { TermEntry } from './term-entry.tsx';
import styles from './glossary-page.module.css';

/** Longer texts are cut: no term has such a name. */
export const longestFind = 60;

interface Props {
  readonly terms: readonly Term[];
  readonly lead: ReactNode;
  /** the text in the address that narrows them down */
  readonly find: string;
  /** id of the term that the address points at */
  readonly target: string | undefined;
  readonly renderSee: SeeLink;
  readonly onFind: (text: string) => void;
}

/** The words of the field in the order of the alphabet. */
export function GlossaryPage({ terms, lead, find, target, renderSee, onFind }: Props) {
  const shown = useDeferredValue(narrowTerms(terms, find));
  const letters = termsByLetter(shown);
  return (
    <Page title="Glossary" lead={lead} width="wide">
      <div className={`${styles['ways']} screen-only`}>
        <FindField label="Find a word" value={find} maxLength={longestFind} onFind={onFind} />
        <p role="status" className={styles['count']}>
          {shown.length === terms.length ? `${terms.length} words` : `${shown.length} of ${terms.length} words`}
        </p>
        <nav aria-label="Letters" className={styles['letters']}>
          {letters.map(([letter]) => (
            <a key={letter} href={`#letter-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      </div>
      {shown.length === 0 && (
        <p>
          No word here holds “{find}”.{' '}
          <button type="button" className={action['quiet']} onClick={() => onFind('')}>
            Show all words
          </button>
        </p>
      )}
      <div>
        {letters.map(([letter, members]) => (
          <section key={letter} className={styles['letter']} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <dl>
              {members.map((term) => (
                <TermEntry key={term.id} term={term} isTarget={term.id === target} renderSee={renderSee} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Page>
  );
}
