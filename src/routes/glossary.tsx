import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { glossary, seeNames } from '#catalogue/gathered/glossary.gen.ts';
import { GlossaryPage as Words, longestFind } from '#glossary/glossary-page.tsx';
import type { SeeLink } from '#glossary/see.ts';
import { writeLink } from '#link/write-link.ts';

const sourced = glossary.filter(({ source }) => source !== undefined).length;
const termNames = Object.fromEntries(glossary.map(({ id, term }) => [id, term]));

/** `/glossary`: the words of the field, or those that hold the text in the address. */
export function GlossaryPage() {
  const search = useSearch({ from: '__root__' });
  const target = useLocation({ select: ({ hash }) => hash });
  const navigate = useNavigate();
  const own = writeLink(useLink().answers, asking);
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
  const renderSee: SeeLink = (kind, id) => {
    switch (kind) {
      case 'criteria':
        return (
          <Link to="/compare" search={{ ...own, find: seeNames.criteria[id] ?? id }}>
            {seeNames.criteria[id]}
          </Link>
        );
      case 'modes':
        return (
          <Link to="/modes" search={own} hash={seeNames.modeClasses[id] ?? ''}>
            {seeNames.modes[id]}
          </Link>
        );
      case 'platforms':
        return (
          <Link to="/platforms/$platform" params={{ platform: id }} search={own}>
            {seeNames.platforms[id]}
          </Link>
        );
      case 'terms':
      default:
        return (
          <Link to="/glossary" search={own} hash={id}>
            {termNames[id]}
          </Link>
        );
    }
  };
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
