import { catalogue } from '#catalogue/index.ts';
import { modeReference } from '#catalogue/mode-reference.ts';
import type { Loaded } from '#modes/modes-page.tsx';
import { scoreOf } from './comparison-for.ts';

/** What the tables of the page on modes are made of. Fetched on its own, once the explanation stands. */
export const modesLoaded: Loaded = { reference: modeReference, words: { scoreOf, criteria: catalogue.criteria } };
