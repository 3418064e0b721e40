import type { WeightDifference } from '#scoring/central-weights.ts';
import type { Certainty, Contender, Doubt } from '#scoring/certainty.ts';
import { ofHundred } from '#ui/of-hundred.ts';
import { inARow } from '#ui/in-a-row.ts';
import type { Labels } from './labels.ts';

/** From this share on a contender is worth a word. */
const worthAWord = 0.05;

/** How sure, in a word. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  clear: 'Clear.',
  leaning: 'Leaning, not clear.',
  none: 'No clear winner.',
};

function shareOf({ platform, first }: Contender, labels: Labels): string {
  return `${labels.platform(platform)} in ${ofHundred(first)}`;
}

/**
 * How often who comes first, in a sentence.
 *
 * @param whose as the reader calls the answers
 */
export function sharesInWords({ contenders, named }: Doubt, labels: Labels, whose = 'your answers'): string {
  const all = contenders.toSorted((a, b) => Number(named.includes(b.platform)) - Number(named.includes(a.platform)));
  const [first, ...others] = all;
  if (first === undefined) return '';
  const start = `${labels.platform(first.platform)} comes first in ${ofHundred(first.first)} of 100 weightings that fit ${whose}`;
  const rest = others.filter(({ first: share }) => share >= worthAWord).slice(0, 3);
  if (rest.length === 0) return `${start}${others.length === 0 ? '.' : '; nobody else often does.'}`;
  return `${start}, ${inARow(
    rest.map((each) => shareOf(each, labels)),
    'and',
  )}.`;
}

function groups(differences: readonly WeightDifference[], labels: Labels): string {
  return inARow(
    differences.map(({ group }) => `“${labels.group(group)}”`),
    'and',
  );
}

/** Under which weights a contender comes first, against those that the points use; `undefined` where they are the same. */
export function centralInWords(
  platform: string,
  differences: readonly WeightDifference[],
  labels: Labels,
): string | undefined {
  const more = differences.filter(({ nominal, central }) => central > nominal);
  const less = differences.filter(({ nominal, central }) => central < nominal);
  const parts = [
    ...(more.length > 0 ? [`${groups(more, labels)} ${more.length === 1 ? 'matters' : 'matter'} more`] : []),
    ...(less.length > 0
      ? [`${groups(less, labels)} ${more.length > 0 ? '' : less.length === 1 ? 'matters ' : 'matter '}less`]
      : []),
  ];
  if (parts.length === 0) return undefined;
  return `${labels.platform(platform)} comes first when ${parts.join(' and ')} than your answers say.`;
}
