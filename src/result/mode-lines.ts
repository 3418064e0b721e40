import type { GuestAdvice, SystemAdvice } from '#scoring/mode-advice.ts';

/** Systems of one guest for which the same is advised. */
export interface ModeLine {
  /** the most common first */
  readonly systems: readonly SystemAdvice[];
  /** the one that speaks for all of them */
  readonly first: SystemAdvice;
}

/** Whether a system runs in a mode only once it was changed: what its entry remarks there says so. */
export function isConverted({ modes }: SystemAdvice, mode: string): boolean {
  const reasons = modes.find((each) => each.mode === mode)?.reasons ?? [];
  return reasons.some(({ from, effect }) => from === 'guest' && effect === 'noted');
}

/** What the reader sees of a system in one line: systems that agree in it share the line. */
function gist(system: SystemAdvice): string {
  if (system.recommended.length === 0) return JSON.stringify(system.blockers);
  const seen = system.recommended.map(({ mode, engines, possibility, machine, drivers }) => {
    return [mode, engines, possibility, machine, drivers?.disk, drivers?.network, isConverted(system, mode)];
  });
  return JSON.stringify(seen);
}

/** The systems of a guest, those with the same advice together, in the order of the catalogue. */
export function modeLines({ systems }: GuestAdvice): readonly ModeLine[] {
  const lines = new Map<string, ModeLine>();
  for (const system of systems) {
    const same = lines.get(gist(system));
    lines.set(gist(system), { first: same?.first ?? system, systems: [...(same?.systems ?? []), system] });
  }
  return [...lines.values()];
}
