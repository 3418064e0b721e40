import type { Backing } from '#catalogue/schema.ts';

/** One source as it stands at the end of the printed page. */
export interface PaperSource {
  readonly number: number;
  readonly evidence: Backing['evidence'];
  readonly asOf: string | undefined;
  readonly source: string;
}

/** The sources of what is printed, each once, and the number of each statement's. */
export interface PaperSources {
  readonly sources: readonly PaperSource[];
  /** `undefined` where nothing but us stands behind it */
  readonly numberOf: (backing: Backing) => number | undefined;
}

const keyOf = ({ source, asOf, evidence }: Backing): string => `${source} ${asOf} ${evidence}`;

function isBacking(value: object): value is Backing {
  return 'evidence' in value;
}

/** Everything inside a value that somebody stands behind, in the order of its parts. */
function backingsIn(value: unknown): readonly Backing[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value).flatMap(backingsIn);
  return isBacking(value) ? [value, ...parts] : parts;
}

/**
 * Numbers the sources in the order in which a reader meets them.
 *
 * @param shown what is printed, first things first
 */
export function paperSources(shown: readonly unknown[]): PaperSources {
  const numbers = new Map<string, PaperSource>();
  for (const backing of backingsIn(shown)) {
    const { source, asOf, evidence } = backing;
    const key = keyOf(backing);
    if (source === undefined || numbers.has(key)) continue;
    numbers.set(key, { number: numbers.size + 1, evidence, asOf, source });
  }
  return { sources: [...numbers.values()], numberOf: (backing) => numbers.get(keyOf(backing))?.number };
}
