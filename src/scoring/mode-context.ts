import type {
  Answers,
  Engine,
  Fit,
  Guest,
  GuestSystem,
  ModeRules,
  ModeCatalogue,
  PlatformValues,
} from '#catalogue/schema.ts';
import type { HostProcessor } from './host-processor.ts';

/** Everything besides the mode that decides whether a system runs in it. */
export interface ModeContext {
  readonly catalogue: ModeCatalogue;
  readonly guest: Guest;
  readonly system: GuestSystem;
  /** `undefined`: any platform */
  readonly platform: PlatformValues | undefined;
  /** those of the platform, or all; the main one first */
  readonly engines: readonly Engine[];
  readonly host: HostProcessor;
  readonly answers: Answers;
}

/** How well the system is known to run in the mode, on this processor; `unknown` where no entry says. */
export function fitOf(mode: ModeRules, { host, system }: ModeContext): Fit {
  const way = system.ways[mode.id];
  if (way === undefined) return 'unknown';
  const spokenOf = way.architectures?.includes(host.processor.architecture) ?? true;
  return spokenOf ? way.fit : 'unknown';
}
