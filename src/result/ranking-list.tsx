import type { ReactNode } from 'react';
import type { Ranked } from '#scoring/recommend.ts';
import { ScoreBar } from '#ui/score-bar.tsx';
import { ScoreText } from './score-text.tsx';
import styles from './ranking.module.css';

interface Props {
  readonly ranked: readonly Ranked[];
  /** the name as a link to where more is said */
  readonly renderName: (platform: string) => ReactNode;
}

/** Places are written out, since equal scores share one and a list would count on. */
export function RankingList({ ranked, renderName }: Props) {
  return (
    <ol className={styles['list']}>
      {ranked.map(({ platform, place, score }) => (
        <li key={platform} className={styles['row']} data-place={place}>
          <span className={styles['place']}>
            <span className="visually-hidden">Place </span>
            {place}
          </span>
          <span className={styles['name']}>{renderName(platform)}</span>
          <span className={styles['bar']}>
            <ScoreBar {...score} tone={place === 1 ? 'full' : 'quiet'} />
          </span>
          <ScoreText score={score} />
        </li>
      ))}
    </ol>
  );
}
