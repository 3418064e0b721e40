import type { PriceUnit, Rate } from '#catalogue/guide-shapes.ts';
import type { Cluster } from './cluster.ts';
import { countUnits } from './count-units.ts';
import { money } from './money.ts';
import { unitWords } from './unit-words.ts';

/** What a cluster costs at a rate, with the way there. */
export interface WorkedPrice {
  /** each a line of the calculation */
  readonly steps: readonly string[];
  /** in the currency of the rate, not rounded */
  readonly yearly: number;
}

/** Over how many years a perpetual licence is spread, as the criterion on fees says. */
const perpetualYears = 5;

/** Units that a cluster has none of: people and copies are counted, not machines. */
const notCounted: readonly PriceUnit[] = ['seat', 'licence'];

/**
 * The yearly cost of a cluster at a rate: what is counted, times the price, spread over the years that it
 * pays for. Sums are in the rate's own currency.
 *
 * @returns `undefined` where the rate counts something that a cluster does not have
 */
export function workedPrice(rate: Rate, cluster: Cluster): WorkedPrice | undefined {
  const { amount, currency, per, term } = rate;
  if (notCounted.includes(per)) return undefined;
  const { count, steps } = countUnits(rate, cluster);
  const total = count * amount;
  const product = `${unitWords(per, count)} × ${money(amount, currency)} = ${money(total, currency)}`;
  if (term === 1) return { steps: [...steps, `${product} a year`], yearly: total };
  if (term === 'lifetime') {
    const yearly = total / perpetualYears;
    const spread = `${money(total, currency)} ÷ ${perpetualYears} years = ${money(yearly, currency)} a year`;
    return { steps: [...steps, `${product} once`, spread], yearly };
  }
  const yearly = total / term;
  if (term < 1) {
    const times = Math.round(1 / term);
    const sum = `${money(total, currency)} × ${times} = ${money(yearly, currency)} a year`;
    return { steps: [...steps, times === 12 ? `${product} a month` : product, sum], yearly };
  }
  const spread = `${money(total, currency)} ÷ ${term} = ${money(yearly, currency)} a year`;
  return { steps: [...steps, `${product} for ${term} years`, spread], yearly };
}
