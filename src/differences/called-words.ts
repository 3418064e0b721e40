import { inARow } from '#ui/in-a-row.ts';
import type { ShownOpinion } from './shown-opinion.ts';

/** What opinions are called, in a row. */
export function calledWords(opinions: readonly ShownOpinion[], places: readonly number[]): string {
  return inARow(
    places.flatMap((place) => opinions[place]?.called ?? []),
    'and',
  );
}
