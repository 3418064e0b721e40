import type { Check } from '#scoring/screen.ts';
import { counted } from './count-words.ts';
import type { Labels } from './labels.ts';

/** More of them are counted. */
const mostNamed = 2;

/** The facts that rule something out, and how many more: `Shared GPU: No; and two more requirements`. */
export function checkWords(failures: readonly Check[], labels: Labels): string {
  const named = failures
    .slice(0, mostNamed)
    .map(({ criterion, value }) => `${labels.criterion(criterion)}: ${labels.value(criterion, value)}`);
  const more = failures.length - named.length;
  return [...named, ...(more > 0 ? [`and ${counted(more, 'more requirement', 'more requirements')}`] : [])].join('; ');
}
