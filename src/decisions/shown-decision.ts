import type { KeptDecision } from './kept-decision.ts';

/** A kept decision with what its link says, in words. */
export interface ShownDecision extends KeptDecision {
  /** name of the platform that led when it was kept */
  readonly leader: string | undefined;
  /** in words */
  readonly edition: string | undefined;
  /** how many questions are answered */
  readonly given: number;
  /** how many of the link's answers this catalogue does not know */
  readonly strangers: number;
}
