import type { ModeReference } from '#catalogue/mode-reference-shapes.ts';
import type { GuestSystem, Way } from '#catalogue/schema.ts';
import { fitWords } from './fit-words.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { WayDetail } from './way-detail.tsx';

/** A mode that the entry of a system does not mention. */
const unmentioned: Way = {
  fit: 'unknown',
  because: { says: 'No source read says how it fares in this mode', evidence: 'unsourced' },
};

function cellOf(way: Way | undefined): MatrixCell {
  const { fit, because, machine, drivers, firmware, withoutDrivers, architectures } = way ?? unmentioned;
  const hasMore = [machine, drivers, firmware, withoutDrivers, architectures].some((part) => part !== undefined);
  return {
    mark: fitWords[fit].mark,
    value: fitWords[fit].words,
    aside: machine,
    says: because.says,
    backing: because,
    ...(way !== undefined && hasMore && { more: <WayDetail way={way} /> }),
  };
}

/** Which system runs in which mode, by guest; the modes in the order in which they are advised. */
export function guestMatrix({ guests, modes, engines }: Pick<ModeReference, 'guests' | 'modes' | 'engines'>): Matrix {
  const names = new Map<string, string>(engines.map(({ id, label }) => [id, label]));
  const rowOf = ({ id, label, ways }: GuestSystem) => {
    const own: Readonly<Record<string, Way | undefined>> = ways;
    return { id, name: label, cells: modes.map((mode) => cellOf(own[mode.id])) };
  };
  return {
    corner: 'System',
    columns: modes.map(({ id, label, engines: on }) => ({
      id,
      name: label,
      aside: on.length > 2 ? 'any engine' : on.map((engine) => names.get(engine) ?? engine).join(', '),
    })),
    groups: guests.map(({ id, label, systems }) => ({ id, name: label, rows: systems.map(rowOf) })),
  };
}
