import { memo, useEffect, useRef } from 'react';
import type { Term } from '#catalogue/glossary-shapes.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { seeWords, type SeeKind, type SeeLink } from './see.ts';
import styles from './term-entry.module.css';

interface Props {
  readonly term: Term;
  /** the address points at it */
  readonly isTarget: boolean;
  readonly renderSee: SeeLink;
}

const kinds: readonly SeeKind[] = ['terms', 'criteria', 'modes', 'platforms'];

/** One word: what else it is called, what it means, who says so, and where it leads. */
export const TermEntry = memo(({ term: entered, isTarget, renderSee }: Props) => {
  const { id, term, spelled, short, more, see, ...backing } = entered;
  const entry = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    entry.current?.scrollIntoView({ block: 'start' });
    entry.current?.querySelector<HTMLElement>('dt')?.focus({ preventScroll: true });
  }, [isTarget]);
  const others = spelled.filter((each) => each.toLowerCase() !== term.toLowerCase());
  return (
    <div ref={entry} id={id} className={styles['entry']} data-target={isTarget || undefined}>
      <dt tabIndex={-1}>
        <dfn>{term}</dfn>
        {others.length > 0 && <span className={styles['spelled']}> {others.join(', ')}</span>}
      </dt>
      <dd>{short}</dd>
      {more !== undefined && <dd>{more}</dd>}
      {kinds.some((kind) => see[kind] !== undefined) && (
        <dd className={`${styles['see']} screen-only`}>
          {kinds.map((kind) => {
            const ids = see[kind] ?? [];
            if (ids.length === 0) return null;
            return (
              <span key={kind} className={styles['kind']}>
                <span className={styles['label']}>{seeWords[kind]} </span>
                {ids.map((each, at) => (
                  <span key={each}>
                    {renderSee(kind, each)}
                    {at < ids.length - 1 && ', '}
                  </span>
                ))}
              </span>
            );
          })}
        </dd>
      )}
      <dd>
        <SourceNote evidence={backing.evidence} asOf={backing.asOf} source={backing.source} />
      </dd>
    </div>
  );
});
TermEntry.displayName = 'TermEntry';
