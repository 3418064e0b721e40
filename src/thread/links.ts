import type { ReactNode } from 'react';

/** The ways out of the page. The route turns them into addresses that keep the answers. */
export interface Links {
  readonly platform: (platform: string, text: ReactNode) => ReactNode;
  /** to a section of the page on modes */
  readonly modes: (section: string, text: ReactNode) => ReactNode;
  /** to two platforms side by side, in the rows of these criteria as far as an address can say so */
  readonly comparison: (pair: readonly [string, string], criteria: readonly string[], text: ReactNode) => ReactNode;
  readonly method: (text: ReactNode) => ReactNode;
  /** to the first question, or to the result once something is answered */
  readonly onward: (look: string | undefined) => ReactNode;
}
