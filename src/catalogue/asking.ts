import { edition } from './edition.ts';
import { isCorrectedSince } from './gathered/edition-state.gen.ts';
import { criteria, platforms, questions } from './gathered/asking.gen.ts';
import { groups } from './groups.ts';
import type { LinkWords } from './schema.ts';

/** What it takes to ask questions and to read and write links, without anything that scoring needs. */
export const asking = {
  edition: isCorrectedSince ? `after-${edition}` : edition,
  groups,
  questions,
  platforms,
  criteriaCount: criteria,
} satisfies LinkWords & {
  readonly edition: string;
  readonly criteriaCount: number;
};
