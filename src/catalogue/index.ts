import { edition } from './edition.ts';
import { questions } from './gathered/questions.gen.ts';
import { criteria, platforms } from './gathered/rules.gen.ts';
import { groups } from './groups.ts';
import type { Catalogue } from './schema.ts';

/** The catalogue as scoring sees it: questions, scales, values. Details and sources are loaded by the pages that show them. */
export const catalogue: Catalogue = { edition, groups, criteria, questions, platforms };
