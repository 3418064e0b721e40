import type { ReactNode } from 'react';
import type { Ranked } from '#scoring/recommend.ts';
import { ScoreBar } from '#ui/score-bar.tsx';
import { ScoreText } from './score-text.tsx';
import styles from './ranking.module.css';

interface Props {
  readonly ranked: readonly Ranked[];
  /** the name as a link to where more is said */
  readonly renderName: (platform: string) => ReactNode;
  /** asks why it is not first */
  readonly renderWhy: (platform: string) => ReactNode;
  /** by platform, places up or down since the last change of weight */
  readonly moves: ReadonlyMap<string, number>;
}

/** Where a platform stood before the last change, with an arrow; never by colour alone. */
function Moved({ by }: { readonly by: number | undefined }) {
  if (by === undefined) return null;
  return (
    <span className={styles['moved']} data-direction={by > 0 ? 'up' : 'down'}>
      <span aria-hidden="true">{by > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">, {by > 0 ? 'up' : 'down'} </span>
      {Math.abs(by)}
    </span>
  );
}

/** Places are written out, since equal scores share one and a list would count on. */
export function RankingList({ ranked, renderName, renderWhy, moves }: Props) {
  return (
    <ol className={styles['list']}>
      {ranked.map(({ platform, place, score }) => (
        <li key={platform} className={styles['row']} data-place={place}>
          <span className={styles['place']}>
            <span className="visually-hidden">Place </span>
            {place}
            <Moved by={moves.get(platform)} />
          </span>
          <span className={styles['name']}>
            {renderName(platform)}
            {place > 1 && <span className={`${styles['why']} screen-only`}>{renderWhy(platform)}</span>}
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
