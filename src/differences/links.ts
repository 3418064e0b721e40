import type { ReactNode } from 'react';
import type { Opinion } from '#link/read-opinions.ts';

/** The ways out of the page. */
export interface Links {
  /** to the result of one opinion, as its link gives it */
  readonly result: (opinion: Opinion, text: ReactNode) => ReactNode;
  readonly platform: (platform: string, text: ReactNode) => ReactNode;
  /** to platforms side by side, by facts and without anybody's answers */
  readonly compare: (platforms: readonly string[], text: ReactNode, look: string | undefined) => ReactNode;
  readonly method: (text: ReactNode) => ReactNode;
  /** to the first question */
  readonly start: (text: ReactNode, look: string | undefined) => ReactNode;
}
