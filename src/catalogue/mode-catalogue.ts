import { offered } from './demands/offered.ts';
import { engines } from './gathered/engines.gen.ts';
import { guests } from './gathered/guests.gen.ts';
import { modes } from './gathered/mode-rules.gen.ts';
import { myths } from './myths.ts';
import { processors } from './processors.ts';
import type { ModeCatalogue } from './schema.ts';

/** What the mode advice is worked out from. Only pages that give that advice load it. */
export const modeCatalogue: ModeCatalogue = {
  modes,
  guests,
  engines,
  processors,
  guestQuestion: 'guests',
  processorQuestion: 'cpu',
  trustedBoot: { criterion: 'secure-boot-vtpm', ...offered },
  myths,
};
