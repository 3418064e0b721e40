import type { PriceUnit } from '#catalogue/guide-shapes.ts';

const words: Readonly<Record<PriceUnit, readonly [one: string, many: string]>> = {
  core: ['core', 'cores'],
  socket: ['socket', 'sockets'],
  host: ['host', 'hosts'],
  cluster: ['cluster', 'clusters'],
  vm: ['VM', 'VMs'],
  seat: ['seat', 'seats'],
  licence: ['licence', 'licences'],
};

/** “96 cores”. */
export function unitWords(unit: PriceUnit, count: number): string {
  const [one, many] = words[unit];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** “core”, as in “per core”. */
export function unitName(unit: PriceUnit): string {
  return words[unit][0];
}
