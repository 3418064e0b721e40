/** A result that somebody kept on purpose: the link, and what they call it. */
export interface KeptDecision {
  /** stays the same on every device that the decision travels to */
  readonly id: string;
  readonly name: string;
  /** may run over several lines; empty when there is none */
  readonly note: string;
  /** the day on which it was kept, `YYYY-MM-DD`, as the device had it */
  readonly date: string;
  /** the text after `/result` in the address, with its question mark: the answers, the edition, who led */
  readonly search: string;
  /**
   * Which of two versions is the later one, and nothing else: milliseconds since 1970 where the clock is right,
   * and always more than the version that it changes, so that a wrong clock loses no change. Never shown.
   */
  readonly changed: number;
}

/**
 * What stays behind of a decision that was deleted. Without it, another tab that still shows the decision would
 * bring it back.
 */
export interface DeletedDecision {
  readonly id: string;
  readonly changed: number;
  readonly deleted: true;
}

export type Entry = KeptDecision | DeletedDecision;

export function isKept(entry: Entry): entry is KeptDecision {
  return !('deleted' in entry);
}

/** Characters. A link with every question answered stays under 2,000. */
export const longestName = 120;
export const longestNote = 2000;
export const longestSearch = 4000;

/** Decisions on one device: as many as fit into the smallest storage that browsers give a site. */
export const mostKept = 500;

/** A file with as many decisions as can be kept, each as long as it can be, is smaller: bytes. */
export const largestFile = 10_000_000;
