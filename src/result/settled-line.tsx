import type { HowSettled } from '#scoring/how-settled.ts';
import { staysWords, tellsMostWords } from '#ui/stays-words.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';

interface Props {
  /** `undefined` while it is being worked out */
  readonly settled: HowSettled | undefined;
  /** ways tried so far, while it is being worked out */
  readonly tried: number;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** How well the first place stands against the open questions, and which of them would tell most. */
export function SettledLine({ settled, tried, labels, linkTo }: Props) {
  if (settled === undefined) return <>Trying ways to answer them …{tried > 0 && ` ${tried} so far`}</>;
  const most = settled.questions.find(({ tells }) => tells);
  return (
    <>
      {staysWords(settled.leaders.map(labels.platform), settled, 'to answer them')}{' '}
      {most === undefined ? (
        !settled.settled && 'No single one tells much more; it takes several. '
      ) : (
        <>
          {linkTo({ page: 'question', question: most.question }, labels.question(most.question))}{' '}
          {tellsMostWords(most.after)}{' '}
        </>
      )}
      {linkTo({ page: 'method', section: 'settled' }, 'How this is worked out')}
    </>
  );
}
