const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/**
 * The time between two days in whole years and months; in days where it is less than a month.
 *
 * @param from `YYYY-MM-DD`, not after `to`
 */
export function spanWords(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  if (months < 1) return counted(dayNumber(to) - dayNumber(from), 'day');
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [...(years > 0 ? [counted(years, 'year')] : []), ...(rest > 0 ? [counted(rest, 'month')] : [])].join(' ');
}
