import type { Rate } from '#catalogue/guide-shapes.ts';
import type { Cluster } from './cluster.ts';
import { money } from './money.ts';
import { workedPrice } from './worked-price.ts';

/** What a cluster costs a year over all rates, from the least to the most, each currency for itself. */
export function yearlyWords(rates: readonly Rate[], cluster: Cluster): string {
  const sums = Map.groupBy(
    rates.flatMap((rate) => {
      const worked = workedPrice(rate, cluster);
      return worked === undefined ? [] : [{ currency: rate.currency, yearly: worked.yearly }];
    }),
    ({ currency }) => currency,
  );
  return [...sums]
    .map(([currency, own]) => {
      const yearly = own.map((sum) => sum.yearly);
      const [least, most] = [money(Math.min(...yearly), currency), money(Math.max(...yearly), currency)];
      return least === most ? `${least} a year` : `${least} to ${most} a year`;
    })
    .join('; ');
}
