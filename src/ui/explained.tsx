import { createContext, use, type ReactNode } from 'react';

/** How terms are explained. Loaded once a page stands. */
export interface Explanations {
  /** the text, with those terms marked that it is the first on the page to use */
  readonly text: (text: string) => ReactNode;
  /** the terms of these ids, each with what it means */
  readonly words: (ids: readonly string[]) => ReactNode;
}

/** Absent until that is loaded, and wherever it is not wanted. */
export const ExplainContext = createContext<Explanations | undefined>(undefined);

/** A text of the catalogue. It reads the same, in the same place, before its terms can be explained and after. */
export function Explained({ text }: { readonly text: string }): ReactNode {
  return use(ExplainContext)?.text(text) ?? text;
}

/** Terms that stand where they cannot be marked, as in the label of a control. */
export function ExplainedWords({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return use(ExplainContext)?.words(ids) ?? 'Fetching …';
}
