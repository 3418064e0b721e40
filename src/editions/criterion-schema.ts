import * as v from 'valibot';
import type { Criterion, Scale } from '#catalogue/schema.ts';
import { calendarDateSchema, idSchema, wordsSchema } from './word-schemas.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const step = { label: wordsSchema, meaning: v.exactOptional(wordsSchema) };

const scaleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('named'), steps: v.record(idSchema, v.strictObject({ ...step, score: share })) }),
  v.strictObject({ kind: v.literal('unordered'), steps: v.record(idSchema, v.strictObject(step)) }),
  v.strictObject({ kind: v.literal('number'), unit: v.string(), worst: v.number(), best: v.number() }),
  v.strictObject({ kind: v.literal('date'), worst: calendarDateSchema, best: calendarDateSchema }),
]) satisfies v.GenericSchema<unknown, Scale>;

/** A row of the comparison, its scale and how it is read. */
export const criterionSchema = v.strictObject({
  id: idSchema,
  group: idSchema,
  order: v.number(),
  label: wordsSchema,
  reading: wordsSchema,
  kind: v.picklist(['fact', 'judgement']),
  scale: scaleSchema,
  weight: v.pipe(v.number(), v.minValue(0)),
  standing: v.exactOptional(
    v.strictObject({
      passes: v.array(idSchema),
      notes: v.exactOptional(v.array(idSchema)),
      because: wordsSchema,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Criterion>;
