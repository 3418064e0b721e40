import { useId, type ReactNode } from 'react';
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
  /** what is said aloud, once an answer; empty while there is more to come */
  readonly announced: string;
  /** how settled the first place is; `false` before that can be said */
  readonly settled: ReactNode;
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

/**
 * The first five so far, on a phone the first. They move with each answer, and it is said politely what moved:
 * in a place of its own, since a status that changes twice is read twice. They never take the focus.
 */
export function Leaders({ leaders, ruledOut, total, moved, announced, settled, hidden, onHide }: Props) {
  const id = useId();
  return (
    <aside className={`${styles['aside']} screen-only`} aria-labelledby={id} data-settled={settled !== false}>
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
        <p className={styles['moved']} aria-hidden="true">
          {moved}
        </p>
        <output className="visually-hidden">{announced}</output>
        {leaders.length > 0 && (
          <p className={styles['note']}>Points out of 100; the small figures are the range that unknown facts leave.</p>
        )}
        {settled}
      </div>
    </aside>
  );
}
