import type { Asked } from '#scoring/situation.ts';
import type { Labels } from './labels.ts';

/** Each question once, with everything that was said to it. */
export function answersInWords(asked: readonly Asked[], labels: Labels): string {
  const byQuestion = Map.groupBy(asked, ({ question }) => question);
  return [...byQuestion]
    .map(([question, options]) => {
      const words = new Set(options.map(({ option }) => labels.option(question, option)));
      return `${labels.question(question)}: ${[...words].join(', ')}`;
    })
    .join('; ');
}
