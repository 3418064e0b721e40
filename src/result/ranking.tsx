import type { ReactNode } from 'react';
import type { Ranked } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { RankingList } from './ranking-list.tsx';
import styles from './ranking.module.css';

interface Props {
  readonly ranked: readonly Ranked[];
  /** how many are shown at once; they have a report on this page */
  readonly first: number;
  /** by platform, places up or down since the last change of weight */
  readonly moves: ReadonlyMap<string, number>;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** Who comes where: the first few at once, the rest on demand. */
export function Ranking({ ranked, first, moves, labels, linkTo }: Props) {
  const rest = ranked.slice(first);
  const renderWhy = (platform: string): ReactNode =>
    linkTo(
      { page: 'why', platform },
      <>
        Why not<span className="visually-hidden"> {labels.platform(platform)}</span>?
      </>,
    );
  const uncertain = ranked.some(({ score }) => score.high - score.low > 0.0005);
  return (
    <section className={styles['ranking']} aria-labelledby="ranking">
      <h2 id="ranking">The order</h2>
      <RankingList
        ranked={ranked.slice(0, first)}
        moves={moves}
        renderName={(platform) => <a href={`#${platform}`}>{labels.platform(platform)}</a>}
        renderWhy={renderWhy}
      />
      {rest.length > 0 && (
        <Fold summary={rest.length === 1 ? 'One more platform' : `The other ${rest.length} platforms`}>
          <RankingList
            ranked={rest}
            moves={moves}
            renderName={(platform) => linkTo({ page: 'platform', platform }, labels.platform(platform))}
            renderWhy={renderWhy}
          />
        </Fold>
      )}
      {ranked.length > 1 && (
        <p className="screen-only">
          {linkTo(
            { page: 'compare', platforms: ranked.slice(0, first).map(({ platform }) => platform) },
            `Compare the first ${Math.min(first, ranked.length)} side by side`,
            action['quiet'],
          )}
        </p>
      )}
      <p className={styles['legend']}>
        Points out of 100.
        {uncertain &&
          ' The line across a bar runs from the score if every unknown fact were bad to the score if it were good; the platforms are ordered by the middle.'}{' '}
        <a href="#what-matters" className="screen-only">
          How much each group matters
        </a>{' '}
        <span className="screen-only">can be changed here.</span>
      </p>
    </section>
  );
}
