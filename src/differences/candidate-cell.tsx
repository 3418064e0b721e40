import type { CandidateStanding } from '#scoring/least-regret.ts';
import { points } from '#ui/points.ts';
import { checkWords } from './check-words.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly standing: CandidateStanding;
  readonly labels: Labels;
}

/** How one platform stands for one opinion. */
export function CandidateCell({ standing, labels }: Props) {
  if (standing.kind === 'ruled out') {
    return (
      <>
        ruled out<small>{checkWords(standing.failures, labels)}</small>
      </>
    );
  }
  const { place, score, behind } = standing;
  return (
    <>
      place {place}, {points(score)} points
      <small>{place === 1 ? 'the leader' : `${points(behind)} behind`}</small>
    </>
  );
}
