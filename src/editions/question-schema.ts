import * as v from 'valibot';
import { importances, type Question } from '#catalogue/schema.ts';
import { idSchema, idsSchema, wordsSchema } from './word-schemas.ts';

const condition = { question: idSchema, anyOf: idsSchema };
const demand = v.strictObject({ criterion: idSchema, passes: idsSchema, notes: v.exactOptional(idsSchema) });
const demands = v.exactOptional(v.array(demand));
const classes = v.exactOptional(v.record(idSchema, v.picklist(importances)));

const effects = {
  requires: demands,
  meets: v.exactOptional(v.array(v.strictObject({ ...condition, requires: demand, because: wordsSchema }))),
  serves: demands,
  raises: v.exactOptional(v.record(idSchema, v.number())),
  mutes: v.exactOptional(idsSchema),
  atLeast: classes,
  atMost: classes,
  lifts: v.exactOptional(idsSchema),
  covers: v.exactOptional(
    v.array(v.strictObject({ criterion: idSchema, by: idSchema, becomes: v.record(idSchema, idSchema) })),
  ),
};

const optionSchema = v.strictObject({
  id: idSchema,
  label: wordsSchema,
  hint: v.exactOptional(wordsSchema),
  alone: v.exactOptional(v.literal(true)),
  formerIds: v.exactOptional(idsSchema),
  ...effects,
});

/** A question with what its answers do. */
export const questionSchema = v.strictObject({
  id: idSchema,
  order: v.number(),
  short: v.exactOptional(v.literal(true)),
  kind: v.picklist(['one', 'many', 'classes']),
  prompt: wordsSchema,
  label: wordsSchema,
  why: wordsSchema,
  does: wordsSchema,
  options: v.array(optionSchema),
  together: v.exactOptional(v.picklist(['all', 'any'])),
  askedWhen: v.exactOptional(v.strictObject(condition)),
  about: v.exactOptional(idsSchema),
  formerIds: v.exactOptional(idsSchema),
}) satisfies v.GenericSchema<unknown, Question>;
