import type { Rate } from '#catalogue/guide-shapes.ts';
import { money } from './money.ts';
import { unitName, unitWords } from './unit-words.ts';

function termWords(term: Rate['term'], unit: string): string {
  if (term === 'lifetime') return `per ${unit}, paid once`;
  if (term === 1) return `per ${unit} and year`;
  if (term < 1) return Math.round(1 / term) === 12 ? `per ${unit} and month` : `per ${unit} for a part of a year`;
  return `per ${unit} for ${term} years`;
}

/** “190 USD per core and year, at least 72 cores in an order”. */
export function rateWords({ amount, currency, per, term, least = {} }: Rate): string {
  const places = [
    ['socket', least.socket],
    ['host', least.host],
    ['order', least.order],
  ] as const;
  const minimums = places.flatMap(([place, count]) =>
    count === undefined ? [] : [`${unitWords(per, count)} in ${place === 'order' ? 'an' : 'a'} ${place}`],
  );
  const price = `${money(amount, currency)} ${termWords(term, unitName(per))}`;
  return minimums.length === 0 ? price : `${price}, at least ${minimums.join(' and ')}`;
}

/** Why a rate gives no figure for a cluster. */
export function notWorkedWords({ per }: Pick<Rate, 'per'>): string {
  return per === 'seat'
    ? 'Sold for each person who uses it; how many those are does not follow from hosts and virtual machines.'
    : 'Sold for each copy that is installed; how many those are does not follow from hosts and virtual machines.';
}
