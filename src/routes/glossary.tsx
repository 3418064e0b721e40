import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { QuietLink } from '#app/quiet-link.tsx';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { glossary, seeNames } from '#catalogue/gathered/glossary.gen.ts';
import { GlossaryPage as Words, longestFind } from '#glossary/glossary-page.tsx';
import type { SeeLink } from '#glossary/see.ts';
import type { SearchParameters } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';

const sourced = glossary.filter(({ source }) => source !== undefined).length;
const termNames = Object.fromEntries(glossary.map(({ id, term }) => [id, term]));

/** Links that do not listen to the address: there are hundreds, and a key typed into the filter changes it. */
function linksWith(own: SearchParameters): SeeLink {
  return (kind, id) => {
    switch (kind) {
      case 'criteria': {
        const name = seeNames.criteria[id] ?? id;
        return (
          <QuietLink to="/compare" search={{ ...own, find: name }}>
            {name}
          </QuietLink>
        );
      }
      case 'modes':
        return (
          <QuietLink to="/modes" search={own} hash={seeNames.modeClasses[id]}>
            {seeNames.modes[id]}
          </QuietLink>
        );
      case 'platforms':
        return (
          <QuietLink to={`/platforms/${id}`} search={own}>
            {seeNames.platforms[id]}
          </QuietLink>
        );
      case 'terms':
      default:
        return (
          <QuietLink to="/glossary" search={own} hash={id}>
            {termNames[id]}
          </QuietLink>
        );
    }
  };
}

/** `/glossary`: the words of the field, or those that hold the text in the address. */
export function GlossaryPage() {
  const search = useSearch({ from: '__root__' });
  const target = useLocation({ select: ({ hash }) => hash });
  const navigate = useNavigate();
  const own = writeLink(useLink().answers, asking);
  const ownText = stringifySearch(own);
  const find = (search['find'] ?? '').slice(0, longestFind);

  const change = (next: string): void => {
    // one step back undoes a text, not its last letter
    const isTyping = find !== '' && next !== '' && next !== find;
    void navigate({
      to: '/glossary',
      search: { ...own, ...(next !== '' && { find: next }) },
      replace: isTyping,
      resetScroll: false,
    });
  };
  const renderSee = useMemo(() => linksWith(parseSearch(ownText)), [ownText]);
  return (
    <Words
      terms={glossary}
      lead={`${glossary.length} words of the field that these pages use, each in a sentence or two. ${sourced} of the explanations rest on a page that is named; the others say that they are ours, or that no source was found.`}
      find={find}
      target={target === '' ? undefined : target}
      renderSee={renderSee}
      onFind={change}
    />
  );
}
