import { useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { QuietLink } from '#app/quiet-link.tsx';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { terms } from '#catalogue/gathered/terms.gen.ts';
import { termFinder, type Occurrence } from '#glossary/find-terms.ts';
import { createFirstUses } from '#glossary/first-uses.ts';
import { splitText } from '#glossary/split-text.ts';
import { WordList } from '#glossary/word-list.tsx';
import { writeLink } from '#link/write-link.ts';
import type { Explanations } from '#ui/explained.tsx';
import { TermMark } from '#ui/term-mark.tsx';

const find = termFinder(terms);
const entries = new Map(terms.map((term) => [term.id, term]));
const uses = createFirstUses();
const seen = new Map<string, readonly Occurrence[]>();

/** Calls once what stands here can be seen: at once, or when the fold around it is opened. */
function onceShown(place: Element | null, act: () => () => void): () => void {
  const fold = place?.closest('details:not([open])');
  if (fold === undefined || fold === null) return act();
  let undo: (() => void) | undefined;
  const onToggle = (): void => {
    undo ??= act();
  };
  fold.addEventListener('toggle', onToggle, { once: true });
  return () => {
    fold.removeEventListener('toggle', onToggle);
    undo?.();
  };
}

/** A text that names terms: those that it is the first on the page to use are marked. */
function MarkedText({ text, found }: { readonly text: string; readonly found: readonly Occurrence[] }) {
  const own = useId();
  const place = useRef<HTMLSpanElement>(null);
  const wanted = useSyncExternalStore(uses.subscribe, () => uses.of(own));
  useEffect(() => {
    const ids = found.map(({ term }) => term);
    return onceShown(place.current, () => uses.join(own, ids));
  }, [own, found]);
  return (
    <span ref={place}>
      {splitText(text, found, wanted).map(({ text: piece, term }, at) => {
        const entry = term === undefined ? undefined : entries.get(term);
        if (entry === undefined) return piece;
        return (
          <TermMark
            key={`${at} ${piece}`}
            name={entry.term}
            short={entry.short}
            more={<ToGlossary term={entry.id}>In the glossary</ToGlossary>}
          >
            {piece}
          </TermMark>
        );
      })}
    </span>
  );
}

function ToGlossary({ term, children }: { readonly term: string; readonly children: string }) {
  const { answers } = useLink();
  return (
    <QuietLink to="/glossary" search={writeLink(answers, asking)} hash={term}>
      {children}
    </QuietLink>
  );
}

function explainText(text: string): ReactNode {
  const found = seen.get(text) ?? find(text);
  seen.set(text, found);
  return found.length === 0 ? text : <MarkedText text={text} found={found} />;
}

/** How terms are explained: at their first use on the page, and where they stand in a list. */
export const explanations: Explanations = {
  text: explainText,
  words: (ids) => (
    <WordList
      terms={ids.flatMap((id) => entries.get(id) ?? [])}
      renderTerm={({ id, term }) => <ToGlossary term={id}>{term}</ToGlossary>}
    />
  ),
};
