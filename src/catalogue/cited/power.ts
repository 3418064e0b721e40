/** Pages on PowerVM. A statement spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const powerVios = {
  asOf: '2020-10',
  source: 'https://www.ibm.com/docs/en/power8?topic=server-virtual-io-overview',
  evidence: 'vendor',
} as const satisfies Backing;

export const powerViosPairs = {
  asOf: '2014-03',
  source: 'https://unixadminguide.blogspot.com/2014/03/what-is-vios.html',
  evidence: 'community',
} as const satisfies Backing;

export const powerGuests = {
  asOf: '2023-03',
  source: 'https://aigencon.com/view/book/EB9780738461021_5.html',
  evidence: 'independent',
} as const satisfies Backing;
