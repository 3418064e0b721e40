import type { ModeRules } from '#catalogue/schema.ts';
import { decisive, demandReasons } from './demand-reasons.ts';
import type { ModeContext } from './mode-context.ts';
import type { ModeReason } from './mode-reasons.ts';

/**
 * What the processor forbids: to the platform, for which a fact says so, to the system, which is not
 * built for it, and to the mode. Empty where nothing speaks against it.
 */
export function processorReasons(mode: ModeRules, context: ModeContext): readonly ModeReason[] {
  const { catalogue, host, platform, system } = context;
  const { processor, assumed } = host;
  const onPlatform = demandReasons(processor.requires, platform, decisive).filter(({ effect }) => effect !== 'for');
  const built: readonly ModeReason[] = system.architectures.includes(processor.architecture)
    ? []
    : [{ effect: 'rules-out', from: 'guest', system: system.id, part: 'builds', said: [system.builds] }];
  const fits = mode.architectures.includes(processor.architecture) && (processor.extensions || !mode.needsExtensions);
  if (fits) return [...onPlatform, ...built];
  const question = catalogue.processorQuestion;
  const said = mode.says.processor ?? [];
  return [
    ...onPlatform,
    ...built,
    { effect: 'rules-out', from: 'answer', question, option: processor.id, assumed, said },
  ];
}
