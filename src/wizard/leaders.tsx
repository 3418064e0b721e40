import { useId } from 'react';
import type { Interval } from '#scoring/measure.ts';
import { points } from '#ui/points.ts';
import { ScoreBar } from '#ui/score-bar.tsx';
import styles from './leaders.module.css';

export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly score: Interval;
}

interface Props {
  readonly leaders: readonly Leader[];
  readonly ruledOut: number;
  readonly total: number;
  /** what the last answer moved; empty before one was given on this page */
  readonly moved: string;
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

function Score({ score }: { readonly score: Interval }) {
  const low = points(score.low);
  const high = points(score.high);
  return (
    <span className={styles['score']}>
      {points(score.middle)}
      {low !== high && (
        <small>
          {' '}
          {low}–{high}
        </small>
      )}
    </span>
  );
}

/** The first five so far. It moves with each answer, says politely what moved, and never takes the focus. */
export function Leaders({ leaders, ruledOut, total, moved, hidden, onHide }: Props) {
  const id = useId();
  return (
    <aside className={`${styles['aside']} screen-only`} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>Leading so far</h2>
        <button type="button" aria-expanded={!hidden} aria-controls={`${id}-list`} onClick={() => onHide(!hidden)}>
          {hidden ? 'Show' : 'Hide'}
          <span className="visually-hidden"> the leaders</span>
        </button>
      </div>
      <div id={`${id}-list`} hidden={hidden}>
        <ol className={styles['list']}>
          {leaders.map(({ id: platform, name, place, score }) => (
            <li key={platform} value={place}>
              <span className={styles['place']}>{place}</span>
              <span className={styles['name']}>{name}</span>
              <Score score={score} />
              <ScoreBar {...score} tone={place === 1 ? 'full' : 'quiet'} />
            </li>
          ))}
        </ol>
        <p className={styles['note']}>
          {leaders.length === 0 ? 'No platform meets every requirement. ' : ''}
          {ruledOut} of {total} are ruled out.
        </p>
        <output className={styles['moved']}>{moved}</output>
        {leaders.length > 0 && (
          <p className={styles['note']}>Points out of 100; the small figures are the range that unknown facts leave.</p>
        )}
      </div>
    </aside>
  );
}
