import type { GuestAdvice, SystemAdvice } from '#scoring/mode-advice.ts';

/** Systems of one guest for which the same is advised. */
export interface ModeLine {
  /** the most common first */
  readonly systems: readonly SystemAdvice[];
  /** the one that speaks for all of them */
  readonly first: SystemAdvice;
}

/** What the reader sees of a system in one line: two systems that agree in it share the line. */
function gist({ recommended, blockers }: SystemAdvice): string {
  return recommended.length === 0
    ? JSON.stringify(blockers)
    : JSON.stringify(
        recommended.map(({ mode, engines, possibility, machine }) => [mode, engines, possibility, machine]),
      );
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
