import type { AnswerLine } from '#scoring/answer-lines.ts';
import type { Candidate } from '#scoring/least-regret.ts';
import type { PooledPlaces } from '#scoring/pooled-places.ts';
import type { TurningPoint } from '#scoring/turning-points.ts';
import { Agreement } from './agreement.tsx';
import { AnswersTable } from './answers-table.tsx';
import type { Labels } from './labels.ts';
import { LeastLoss } from './least-loss.tsx';
import type { Links } from './links.ts';
import { PooledShares } from './pooled-shares.tsx';
import type { ShownOpinion } from './shown-opinion.ts';
import { TurningList } from './turning-list.tsx';

/** What was worked out of the opinions. */
export interface Compared {
  readonly lines: readonly AnswerLine[];
  /** also answers that are the same are shown */
  readonly isAll: boolean;
  /** most decisive first; `undefined` while that is being worked out */
  readonly points: readonly TurningPoint[] | undefined;
  /** the one that loses least first */
  readonly candidates: readonly Candidate[];
  readonly least: readonly Candidate[];
  /** among the first three for everybody */
  readonly shared: readonly Candidate[];
  /** `undefined` while it is being worked out */
  readonly pooled: readonly PooledPlaces[] | undefined;
  readonly simulated: { readonly seed: number; readonly samples: number };
}

interface Props {
  readonly opinions: readonly ShownOpinion[];
  readonly compared: Compared;
  readonly labels: Labels;
  readonly links: Links;
  readonly onAll: (isAll: boolean) => void;
}

/** What can be said of two opinions or more. */
export function Comparison({ opinions, compared, labels, links, onAll }: Props) {
  const { lines, isAll, points, candidates, least, shared, pooled, simulated } = compared;
  const count = opinions.length;
  const isApart = lines.some(({ isSame }) => !isSame);
  const expected = candidates.map(({ platform }) => platform);
  return (
    <>
      {isApart && <TurningList {...{ opinions, points, labels }} />}
      <AnswersTable {...{ opinions, lines, isAll, labels, onAll }} />
      <LeastLoss {...{ opinions, candidates, least, labels, links }} />
      {candidates.length > 1 && <PooledShares {...{ pooled, expected, opinions: count, simulated, labels }} />}
      <Agreement {...{ count, lines, shared, labels, links }} />
    </>
  );
}
