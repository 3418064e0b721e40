import { useState } from 'react';
import type { PlatformName } from '#catalogue/schema.ts';
import type { Ranked } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import { points } from '#ui/points.ts';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { Contributions } from './contributions.tsx';
import type { FactLoader } from './facts.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { ReportReasons } from './report-reasons.tsx';
import { ScoreText } from './score-text.tsx';
import styles from './report.module.css';
import type { Sides } from './sides.ts';

interface Props {
  readonly ranked: Ranked;
  readonly platform: PlatformName;
  readonly sides: Sides;
  readonly labels: Labels;
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
}

/**
 * One of the first platforms: what speaks for it, what against, what to ask, and where to read on. On a
 * phone those after the first wait behind a button; on a wide screen and on paper they stand there.
 */
export function Report({ ranked, platform, sides, labels, loader, linkTo }: Props) {
  const reasons = { ranked, sides, labels };
  const [isOpen, setOpen] = useState(false);
  return (
    <article
      className={styles['report']}
      id={platform.id}
      data-place={ranked.place}
      aria-labelledby={`${platform.id}-name`}
    >
      <header className={styles['header']}>
        <span className={styles['place']} aria-hidden="true">
          {ranked.place}
        </span>
        <h3 id={`${platform.id}-name`}>{platform.name}</h3>
        <ScoreText score={ranked.score} />
        <p className={styles['summary']}>{platform.summary}</p>
      </header>
      {ranked.place > 1 && (
        <button
          type="button"
          className={`${action['quiet']} ${styles['more']}`}
          aria-expanded={isOpen}
          aria-controls={`${platform.id}-reasons`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide' : 'Show'} what speaks for and against {platform.name}
        </button>
      )}
      <div className={styles['body']} id={`${platform.id}-reasons`} data-open={isOpen || ranked.place === 1}>
        <RetryBoundary
          onRetry={() => loader.forget(platform.id)}
          renderFailed={(retry) => <ReportReasons {...reasons} retry={retry} />}
        >
          <ReportReasons {...reasons} load={() => loader.load(platform.id)} />
        </RetryBoundary>
        <footer className={styles['footer']}>
          <Fold summary={`How the ${points(ranked.score.middle)} points add up`}>
            <Contributions ranked={ranked} labels={labels} />
          </Fold>
          <p className={styles['onward']}>
            {linkTo({ page: 'platform', platform: platform.id }, `Every fact on ${platform.name}`)}
            <a href={platform.homepage} rel="noreferrer noopener">
              Homepage
            </a>
          </p>
        </footer>
      </div>
    </article>
  );
}
