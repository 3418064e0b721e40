import type { Rate } from '#catalogue/guide-shapes.ts';
import type { Cluster } from './cluster.ts';
import { unitWords } from './unit-words.ts';

/** How many units of a rate a cluster is, with the way there. */
export interface CountedUnits {
  readonly count: number;
  readonly steps: readonly string[];
}

type Counting = Pick<Rate, 'per' | 'least'>;

/** What one host counts for, and how that comes about: the factors after the number of hosts. */
function inOneHost({ per, least = {} }: Counting, { sockets, cores }: Cluster): readonly [number, string, string] {
  if (per === 'host') return [1, '', ''];
  const perSocket = per === 'core' ? Math.max(cores, least.socket ?? 0) : 1;
  const own = sockets * perSocket;
  const host = Math.max(own, least.host ?? 0);
  const minimum = unitWords(per, host);
  if (host > own) return [host, ` × ${minimum}`, `At least ${minimum} are counted in a host.`];
  const factors = ` × ${unitWords('socket', sockets)}${per === 'core' ? ` × ${unitWords('core', perSocket)}` : ''}`;
  return [own, factors, perSocket > cores ? `At least ${unitWords('core', perSocket)} are counted in a socket.` : ''];
}

/** Counts what a cluster has of the unit that a rate is sold by, with the least that is sold. */
export function countUnits({ per, least }: Counting, cluster: Cluster): CountedUnits {
  const { hosts, vms } = cluster;
  const isByHost = per === 'core' || per === 'socket' || per === 'host';
  const [inHost, factors, because] = isByHost ? inOneHost({ per, ...(least && { least }) }, cluster) : [0, '', ''];
  const own = isByHost ? hosts * inHost : per === 'vm' ? vms : 1;
  const count = Math.max(own, least?.order ?? 0);
  return {
    count,
    steps: [
      ...(because === '' ? [] : [because]),
      ...(factors === '' ? [] : [`${unitWords('host', hosts)}${factors} = ${unitWords(per, own)}`]),
      ...(count > own ? [`At least ${unitWords(per, count)} are sold in an order.`] : []),
    ],
  };
}
