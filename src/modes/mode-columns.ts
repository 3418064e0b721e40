import type { Engine, Mode, ModeClass } from '#catalogue/schema.ts';

/** From the kernel made for the hypervisor to the one that knows nothing of it, and the mixtures. */
const classOrder: readonly ModeClass[] = ['pv', 'hvm', 'hybrid', 'pvh'];

export const classWords = {
  pv: 'Para-virtualised',
  hvm: 'Hardware-assisted',
  hybrid: 'Hybrid, by engine',
  pvh: 'PVH',
} as const satisfies Record<ModeClass, string>;

/** A mode under the name of its engines: `virtio`, `KVM, bhyve`. */
export interface ModeColumn {
  readonly id: string;
  readonly name: string;
  readonly engines: string;
  readonly mode: Mode;
}

/** All modes by class, and within one in the order of the catalogue. */
export function modeColumns(modes: readonly Mode[], engines: readonly Engine[]): readonly ModeColumn[] {
  const names = new Map<string, string>(engines.map(({ id, label }) => [id, label]));
  const place = (mode: Mode): number => classOrder.indexOf(mode.class);
  return modes
    .toSorted((a, b) => place(a) - place(b) || generalFirst(a, b) || a.order - b.order)
    .map((mode) => ({
      id: mode.id,
      name: mode.label,
      engines: mode.general === true ? 'general' : mode.engines.map((id) => names.get(id) ?? id).join(', '),
      mode,
    }));
}

function generalFirst(a: Mode, b: Mode): number {
  return Number(b.general === true) - Number(a.general === true);
}

/** The mixture that most platforms run. */
export const usualHybrid = 'virtio';

/** The modes that stand side by side at first: one of each class, and the one that the address names. */
export function firstChosen(columns: readonly ModeColumn[], target: string | undefined): readonly string[] {
  const first = columns.filter(({ mode }) => mode.general === true || mode.id === usualHybrid).map(({ id }) => id);
  const named = columns.some(({ id }) => id === target) ? target : undefined;
  return named === undefined || first.includes(named) ? first : [...first, named];
}
