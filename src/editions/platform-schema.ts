import * as v from 'valibot';
import { engineFamilies, type Fact, type Platform } from '#catalogue/schema.ts';
import { judged, sourced, unsourced } from './backing-schema.ts';
import { addressSchema, idSchema, wordsSchema } from './word-schemas.ts';

const families = ['server', 'hyper-converged', 'cloud-stack', 'desktop', 'other-architecture', 'history'] as const;
const engine = v.picklist(engineFamilies);

const stated = { value: v.union([wordsSchema, v.number()]), detail: v.string() };

const factSchema = v.union([
  v.strictObject({ ...stated, ...sourced }),
  v.strictObject({ ...stated, ...judged }),
  v.strictObject({ ...stated, ...unsourced }),
]) satisfies v.GenericSchema<unknown, Fact>;

/** Something one can run, with its facts and their sources. */
export const platformSchema = v.strictObject({
  id: idSchema,
  name: wordsSchema,
  vendor: wordsSchema,
  engine: wordsSchema,
  engineFamilies: v.tupleWithRest([engine], engine),
  family: v.picklist(families),
  homepage: addressSchema,
  summary: wordsSchema,
  bestFor: v.array(wordsSchema),
  watchOut: v.array(wordsSchema),
  facts: v.record(idSchema, factSchema),
}) satisfies v.GenericSchema<unknown, Platform>;
