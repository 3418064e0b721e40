import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { asking } from '#catalogue/asking.ts';
import { readLink, type Link, type SearchParameters } from '#link/read-link.ts';

/** The address's parameters as they stand there. */
function useSearchParameters(): SearchParameters {
  return useSearch({ from: '__root__' });
}

/** The answers in the address, and what could not be read of it. */
export function useLink(): Link {
  const search = useSearchParameters();
  return useMemo(() => readLink(search, asking), [search]);
}
