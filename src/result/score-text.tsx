import type { Interval } from '#scoring/measure.ts';
import { points } from '#ui/points.ts';
import styles from './score-text.module.css';

interface Props {
  readonly score: Interval;
}

/** A score in numbers, with its range where unknown facts leave one. */
export function ScoreText({ score }: Props) {
  const low = points(score.low);
  const high = points(score.high);
  return (
    <span className={styles['score']}>
      <strong>{points(score.middle)}</strong>
      <span className="visually-hidden"> of 100 points</span>
      {low !== high && (
        <span className={styles['range']}>
          <span className="visually-hidden">, between </span>
          {low}
          <span aria-hidden="true">–</span>
          <span className="visually-hidden"> and </span>
          {high}
          <span className="visually-hidden"> by unknown facts</span>
        </span>
      )}
    </span>
  );
}
