import type { ReactNode } from 'react';
import type { Answers } from '#catalogue/schema.ts';

/** Where a part of the result leads. The route turns it into an address that keeps the answers. */
export type Place =
  | { readonly page: 'question'; readonly question: string }
  | { readonly page: 'answers' }
  | { readonly page: 'platform'; readonly platform: string; readonly criterion?: string }
  | { readonly page: 'result'; readonly answers: Answers }
  | { readonly page: 'compare'; readonly platforms: readonly string[] }
  | { readonly page: 'why'; readonly platform: string }
  | { readonly page: 'method'; readonly section?: string }
  | { readonly page: 'modes' | 'alternatives' | 'glossary'; readonly section?: string }
  | { readonly page: 'thread' };

/** Makes a link; `look` is a class name. */
export type LinkTo = (place: Place, text: ReactNode, look?: string) => ReactNode;
