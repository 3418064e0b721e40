import { longestFind } from '#link/read-comparison.ts';
import type { SearchParameters } from '#link/read-link.ts';
import { stringifySearch } from '#link/search-text.ts';
import type { Entry } from '#search/make-find.ts';

/** Where something that was found stands. The answers go along. */
export function addressOf({ kind, id, name, place }: Entry, answers: SearchParameters): string {
  const at = (path: string, hash = '', more: SearchParameters = {}): string =>
    `${path}${stringifySearch({ ...answers, ...more })}${hash === '' ? '' : `#${hash}`}`;
  switch (kind) {
    case 'platform':
      return at(`/platforms/${id}`);
    case 'criterion':
      return at('/compare', '', { find: name.slice(0, longestFind) });
    case 'question':
      return at(`/q/${id}`);
    case 'mode':
    case 'guest':
      return at('/modes', place);
    case 'term':
      return at('/glossary', id);
    case 'page':
    default:
      return at(id);
  }
}
