/** The hosts and virtual machines that a price is worked out for. */
export interface Cluster {
  readonly hosts: number;
  /** in a host */
  readonly sockets: number;
  /** in a socket */
  readonly cores: number;
  readonly vms: number;
}

/** The one example that every platform is priced for. */
export const standingExample: Cluster = { hosts: 3, sockets: 2, cores: 16, vms: 40 };

/** How much of each somebody may enter. */
export const clusterLimits: Readonly<Record<keyof Cluster, number>> = {
  hosts: 1000,
  sockets: 16,
  cores: 512,
  vms: 100_000,
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** “3 hosts with two sockets of 16 cores each, and 40 virtual machines”, in figures. */
export function clusterWords({ hosts, sockets, cores, vms }: Cluster): string {
  const each = hosts > 1 ? ' each' : '';
  return `${counted(hosts, 'host')} with ${counted(sockets, 'socket')} of ${counted(cores, 'core')}${each}, and ${counted(vms, 'virtual machine')}`;
}
