import type { TurningPoint } from '#scoring/turning-points.ts';
import { Fold } from '#ui/fold.tsx';
import { points as inPoints } from '#ui/points.ts';
import { capital, counted } from './count-words.ts';
import type { Labels } from './labels.ts';
import styles from './turning-list.module.css';

interface Props {
  readonly points: readonly TurningPoint[];
  /** no answer that differs changes who leads */
  readonly isAll: boolean;
  readonly labels: Labels;
}

function shiftWords({ shift }: TurningPoint): string {
  return shift < 0.0005 ? 'moves no lead' : `moves a lead by up to ${inPoints(shift)} points`;
}

/** Answers that differ and leave everybody their leader, and how much they move all the same. */
export function Shifts({ points, isAll, labels }: Props) {
  const one = isAll ? 'answer differs and changes' : 'other answer differs and changes';
  const several = isAll ? 'answers differ and change' : 'other answers differ and change';
  return (
    <Fold summary={`${capital(counted(points.length, one, several))} nobody’s leader`}>
      <ul className={styles['others']}>
        {points.map((point) => (
          <li key={point.line.question}>
            <span>{labels.question(point.line.question)}</span>
            <span>{shiftWords(point)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
