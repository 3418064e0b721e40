/**
 * The schema of an edition's file. What scoring reads is held to every word; the rest must be plain data in
 * which whatever claims evidence has the address and the date that go with it.
 */
import * as v from 'valibot';
import { readEditionId } from '#link/edition-id.ts';
import { backingSchema } from './backing-schema.ts';
import { criterionSchema } from './criterion-schema.ts';
import type { Edition } from './edition.ts';
import { platformSchema } from './platform-schema.ts';
import { questionSchema } from './question-schema.ts';
import { idSchema, wordsSchema } from './word-schemas.ts';

/** Nothing in an edition is nested deeper. */
const deepest = 20;

function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest || !Object.values(value).every((own) => isPlain(own, depth + 1))) return false;
  return !('evidence' in value) || v.is(backingSchema, value);
}

const plainSchema = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && isPlain(value),
  'plain data, with a source for what claims one',
);

const publishedId = v.pipe(
  v.string(),
  v.check((text) => readEditionId(text)?.isAfter === false, 'an id such as 2026-11 or 2026-11-2'),
);

const groupSchema = v.strictObject({ id: idSchema, label: wordsSchema, about: wordsSchema });

export const editionSchema = v.objectWithRest(
  {
    format: v.literal(1),
    edition: publishedId,
    groups: v.pipe(v.array(groupSchema), v.nonEmpty()),
    criteria: v.pipe(v.array(criterionSchema), v.nonEmpty()),
    questions: v.pipe(v.array(questionSchema), v.nonEmpty()),
    platforms: v.pipe(v.array(platformSchema), v.nonEmpty()),
  },
  plainSchema,
) satisfies v.GenericSchema<unknown, Edition>;
