import type { Answers, ModeCatalogue, PlatformValues, Processor } from '#catalogue/schema.ts';
import { decisive, demandReasons } from './demand-reasons.ts';
import { chosenOptions } from './path.ts';

/** The processor that a mode has to get along with. */
export interface HostProcessor {
  readonly processor: Processor;
  /** nobody said so; it is the first in the catalogue that the platform runs on */
  readonly assumed: boolean;
}

/**
 * The processor that was answered, or else the first one that the platform runs on: x86 with VT for
 * most, Power or Z for platforms that know nothing else.
 *
 * @throws {RangeError} when the catalogue has no processors
 */
export function hostProcessor(
  answers: Answers,
  platform: PlatformValues | undefined,
  { processors, processorQuestion }: ModeCatalogue,
): HostProcessor {
  const answered = chosenOptions(answers, processorQuestion);
  const known = processors.find(({ id }) => answered.includes(id));
  if (known !== undefined) return { processor: known, assumed: false };
  const runsOn = ({ requires }: Processor) =>
    demandReasons(requires, platform, decisive).every(({ effect }) => effect !== 'rules-out');
  const processor = processors.find(runsOn) ?? processors[0];
  if (processor === undefined) throw new RangeError('the catalogue has no processors');
  return { processor, assumed: true };
}
