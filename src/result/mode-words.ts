import type { EngineFamily, ModeCatalogue } from '#catalogue/schema.ts';

/** The words for every id that mode advice names. An id without an entry stands for itself. */
export interface ModeWords {
  /** the whole name, with the short one behind it where people use that instead */
  readonly mode: (id: string) => string;
  /** a word or two, for tables */
  readonly shortMode: (id: string) => string;
  readonly engine: (id: EngineFamily) => string;
  readonly guest: (id: string) => string;
  readonly system: (id: string) => string;
}

/** `HVM with Xen’s PV drivers (PVHVM)`; a short name that the whole one holds is not said twice. */
function wholeName(name: string, label: string): string {
  const isSaid = name.toLowerCase().includes(label.toLowerCase()) || label.includes(' ');
  return isSaid ? name : `${name} (${label})`;
}

/** Firmware as people say it. */
export const firmwareWords = {
  uefi: 'UEFI',
  bios: 'BIOS',
  kernel: 'the kernel itself, without firmware',
  machine: 'the machine’s own firmware',
} as const;

/** Whether Secure Boot and a virtual TPM can be had. */
export const trustWords = {
  available: 'Can be had',
  limited: 'Can be had with a restriction',
  unknown: 'No source says: verify before buying',
  unavailable: 'Cannot be had',
  depends: 'Depends on the platform',
} as const;

/** What stands behind the name of a mode that is not simply possible. */
export const possibilityWords = {
  possible: '',
  unknown: 'to be verified: a fact is missing',
  'advised-against': 'advised against',
  impossible: 'impossible',
} as const;

/** What stands behind the name of a mode that the system does not run in as it is. */
export const convertedWords = 'once it is converted';

/** A driver's name, or what its absence means. */
export function driverWords(name: string): string {
  if (name === 'unknown') return 'no source says';
  return name;
}

export function modeWordsOf({ modes, engines, guests }: ModeCatalogue): ModeWords {
  const names = new Map(modes.map(({ id, name, label }) => [id, wholeName(name, label)]));
  const labels = new Map(modes.map(({ id, label }) => [id, label]));
  const engineNames = new Map<string, string>(engines.map(({ id, label }) => [id, label]));
  const guestNames = new Map(guests.map(({ id, label }) => [id, label]));
  const systems = new Map(guests.flatMap((guest) => guest.systems.map(({ id, label }) => [id, label])));
  return {
    mode: (id) => names.get(id) ?? id,
    shortMode: (id) => labels.get(id) ?? id,
    engine: (id) => engineNames.get(id) ?? id,
    guest: (id) => guestNames.get(id) ?? id,
    system: (id) => systems.get(id) ?? id,
  };
}
