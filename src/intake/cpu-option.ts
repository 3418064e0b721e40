import type { MachineReading } from './machine-reading.ts';

/** Ids of the options of the question `cpu`; a test holds them against the catalogue. */
export type CpuOption = 'x86' | 'x86-without-vt' | 'arm' | 'power' | 'z' | 'apple';

/**
 * The answer that a reading gives to the question which processor the hosts have.
 *
 * A virtual machine that may virtualise proves that its host can. An extension that is switched off is
 * no answer yet: it depends on whether somebody switches it on.
 *
 * @returns `undefined` when the text does not settle it
 */
export function cpuOption({ architecture, vendor, virtualisation }: MachineReading): CpuOption | undefined {
  switch (architecture) {
    case 's390x':
      return 'z';
    case 'ppc64':
    case 'ppc64le':
      return 'power';
    case 'arm64':
      return vendor === 'Apple' ? 'apple' : 'arm';
    case 'x86-64':
      if (virtualisation === 'on') return 'x86';
      return virtualisation === 'absent' ? 'x86-without-vt' : undefined;
    case 'x86':
    case null:
      return undefined;
  }
}
