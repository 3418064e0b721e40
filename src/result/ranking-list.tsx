import type { Ranked } from '#scoring/recommend.ts';
import { ScoreBar } from '#ui/score-bar.tsx';
import type { Labels } from './labels.ts';
import { ScoreText } from './score-text.tsx';
import styles from './ranking.module.css';

interface Props {
  readonly ranked: readonly Ranked[];
  readonly labels: Labels;
  readonly hrefOf: (platform: string) => string;
}

/** Places are written out, since equal scores share one and a list would count on. */
export function RankingList({ ranked, labels, hrefOf }: Props) {
  return (
    <ol className={styles['list']}>
      {ranked.map(({ platform, place, score }) => (
        <li key={platform} className={styles['row']}>
          <span className={styles['place']}>
            <span className="visually-hidden">Place </span>
            {place}
          </span>
          <span className={styles['name']}>
            <a href={hrefOf(platform)}>{labels.platform(platform)}</a>
          </span>
          <span className={styles['bar']}>
            <ScoreBar {...score} tone={place === 1 ? 'full' : 'quiet'} />
          </span>
          <ScoreText score={score} />
        </li>
      ))}
    </ol>
  );
}
