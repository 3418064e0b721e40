import type { ReactNode } from 'react';

/** What a term can point at. */
export type SeeKind = 'terms' | 'criteria' | 'modes' | 'platforms';

/** Makes a link to something that a term points at, under its own name. */
export type SeeLink = (kind: SeeKind, id: string) => ReactNode;

export const seeWords: Readonly<Record<SeeKind, string>> = {
  terms: 'See also',
  criteria: 'Compared under',
  modes: 'As a mode',
  platforms: 'On',
};
