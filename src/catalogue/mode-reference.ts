import { abilities } from './abilities.ts';
import { firmwareSwitch } from './firmware-switch.ts';
import { engines } from './gathered/engines.gen.ts';
import { guests } from './gathered/guests.gen.ts';
import { modeFacts } from './gathered/mode-facts.gen.ts';
import { modes } from './gathered/modes.gen.ts';
import { catalogue } from './index.ts';
import freebsd from './machines/freebsd.ts';
import linux from './machines/linux.ts';
import macos from './machines/macos.ts';
import windows from './machines/windows.ts';
import xen from './machines/xen.ts';
import type { ModeReference } from './mode-reference-shapes.ts';
import { myths } from './myths.ts';
import { timeline } from './timeline.ts';
import { vendorModes } from './vendor-modes.ts';

/** The guests in the order in which the question about them names them. */
const asked = catalogue.questions.find(({ id }) => id === 'guests')?.options ?? [];
const guestsAsAsked = asked.flatMap(({ id }) => guests.find((guest) => guest.id === id) ?? []);

/** Everything that the page on modes shows below its explanation. Loaded by that page only, after it stands. */
export const modeReference: ModeReference = {
  modes,
  engines,
  guests: guestsAsAsked,
  platforms: catalogue.platforms,
  facts: modeFacts,
  vendorModes,
  abilities,
  machines: [linux, xen, windows, macos, freebsd],
  firmwareSwitch,
  myths,
  timeline,
};
