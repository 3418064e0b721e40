/**
 * Lists facts older than a year, oldest first, and those without a date: `npm run stale`. Never fails:
 * a fact may be old and true.
 */
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import { factsUntil } from '#catalogue/edition.ts';
import type { Fact } from '#catalogue/schema.ts';

/** Months from year 0; a year alone counts as its December. */
function months(asOf: string): number {
  return Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7) || 12);
}

const now = months(factsUntil);
const dated = platforms.flatMap(({ id, facts }) =>
  Object.entries<Fact>(facts).flatMap(([criterion, { asOf, source }]) =>
    asOf === undefined || source === undefined ? [] : [{ id, criterion, asOf, source }],
  ),
);
const undated = dated.filter(({ asOf }) => asOf === 'undated');
const old = dated
  .filter(({ asOf }) => asOf !== 'undated' && now - months(asOf) > 12)
  .toSorted((a, b) => months(a.asOf) - months(b.asOf));

for (const { id, criterion, asOf, source } of old) console.log(`${asOf}  ${id} ${criterion}  ${source}`);
console.log(
  `\n${old.length} of ${dated.length} sourced facts are more than a year older than ${factsUntil}, the month of the catalogue.`,
);
console.log(`${undated.length} more come from pages that carry no date.`);
