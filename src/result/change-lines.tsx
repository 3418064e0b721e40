import type { FactFlip } from '#scoring/facts-that-matter.ts';
import { factFlipWords } from './fact-flip-words.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { weightWords, type WeightWay } from './weight-words.ts';

interface WeightProps {
  readonly way: WeightWay;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** An exact weight. Where a class reaches it, the sentence leads to that result; else it says that none does. */
export function WeightLine({ way, labels, linkTo }: WeightProps) {
  const words = weightWords(way, labels);
  const { reached } = way;
  if (reached === undefined) return `${words}. Setting that group alone does not get there.`;
  return linkTo(
    { page: 'result', answers: reached.answers },
    `${words}: set to “${labels.importance(reached.importance)}”, it does.`,
  );
}

interface FactProps {
  readonly flip: FactFlip;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** A fact that nobody knows: it leads to what was looked for. */
export function FactLine({ flip, labels, linkTo }: FactProps) {
  const [fact, rest] = factFlipWords(flip, labels);
  return (
    <>
      {linkTo({ page: 'platform', platform: flip.platform, criterion: flip.criterion }, fact)}
      {rest}
    </>
  );
}
