import * as v from 'valibot';
import type { Address, AsOf, CalendarDate } from '#catalogue/schema.ts';

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

/** A sentence, a name, a heading: anything but nothing. */
export const wordsSchema = v.pipe(v.string(), v.nonEmpty());

/** What may be an id, and so a word of an address or a key of a record. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

export const idsSchema = v.array(idSchema);

export const addressSchema = v.custom<Address>(matches(/^https:\/\/[^\s<>"]+$/), 'an https address');

export const asOfSchema = v.custom<AsOf>(matches(/^(\d{4}(-\d{2})?|undated)$/), 'a year, a month or "undated"');

export const calendarDateSchema = v.custom<CalendarDate>(matches(/^\d{4}-\d{2}-\d{2}$/), 'a day');
