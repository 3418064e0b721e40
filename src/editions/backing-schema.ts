import * as v from 'valibot';
import type { Backing } from '#catalogue/schema.ts';
import { addressSchema, asOfSchema } from './word-schemas.ts';

/** Evidence that has an address and a date; a judgement may rest on a page, too. */
export const sourced = {
  evidence: v.picklist(['vendor', 'independent', 'community', 'judgement']),
  asOf: asOfSchema,
  source: addressSchema,
};

/** Evidence without an address. */
export const judged = { evidence: v.literal('judgement'), asOf: v.exactOptional(asOfSchema) };
export const unsourced = { evidence: v.literal('unsourced'), asOf: v.exactOptional(asOfSchema) };

const none = { source: v.exactOptional(v.never()) };

/** Who stands behind something, whatever else is said there. */
export const backingSchema = v.union([
  v.object(sourced),
  v.object({ ...judged, ...none }),
  v.object({ ...unsourced, ...none }),
]) satisfies v.GenericSchema<unknown, Backing>;
