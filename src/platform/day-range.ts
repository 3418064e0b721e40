import type { Day } from '#catalogue/guide-shapes.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The first day that a date can mean: of 2026-05 the first of May. */
export function firstDay(date: Day): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date can mean: of 2026-05 the 31st of May. */
export function lastDay(date: Day): string {
  const [year = '', month = '12', day = twoDigits(daysIn(Number(year), Number(month)))] = date.split('-');
  return `${year}-${month}-${day}`;
}
