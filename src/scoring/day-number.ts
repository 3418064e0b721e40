/**
 * Days from 1970-01-01 to a date of the Gregorian calendar, worked out without a clock or a time zone.
 *
 * @param date `YYYY-MM-DD`
 * @throws {RangeError} when the text is not a calendar date of that form
 * The rule is that of Howard Hinnant, days from civil.
 */
export function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const isDate =
    date.length === 10 && date[4] === '-' && date[7] === '-' && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isDate || !Number.isInteger(year)) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD`);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
