import type { Release } from '#catalogue/guide-shapes.ts';
import { dateWords } from '#ui/date-words.ts';
import { isLoose, lifeSpans, type LifeAxis, type LifeSpan } from './life-spans.ts';
import { stateWords } from './life-words.ts';
import styles from './life-chart.module.css';

interface Props {
  readonly releases: readonly Release[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** A text at the edge of the axis stays inside it. */
const anchor = (at: number): 'start' | 'middle' | 'end' => (at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle');

/**
 * Releases on one axis of time, with today. The table beside it says the same in words, so that it is
 * hidden from screen readers. Where no day is known at all there is none.
 */
export function LifeChart({ releases, today }: Props) {
  const axis = lifeSpans(releases, today);
  const drawn = axis.spans.filter((span) => span !== undefined);
  if (drawn.length === 0) return null;
  return (
    <div className={styles['chart']} aria-hidden="true">
      <svg className={styles['scale']} width="100%" height="22" focusable="false">
        <text className={styles['now']} x={percent(axis.today)} y="14" textAnchor={axis.today > 0.5 ? 'end' : 'start'}>
          {dateWords(today)}
        </text>
      </svg>
      {releases.map((release, index) => (
        <div key={release.name} className={styles['row']}>
          <span className={styles['label']}>
            <strong>{release.name}</strong> <span>{stateWords(release, today)}</span>
          </span>
          <span className={styles['bar']}>
            <Bar axis={axis} span={axis.spans[index]} />
          </span>
        </div>
      ))}
      <svg className={styles['scale']} width="100%" height="22" focusable="false">
        {axis.years.map(({ year, at }) => (
          <text key={year} x={percent(at)} y="16" textAnchor={anchor(at)}>
            {year}
          </text>
        ))}
      </svg>
      <p className={styles['key']}>
        Outlined: from release to the end of support.
        {drawn.some(({ past, to, end }) => end === 'known' && past < to) && ' Filled: what is left of that.'}
        {drawn.some(isLoose) && ' Dashed: a day that is not known or not set.'}
      </p>
    </div>
  );
}

function Bar({ axis, span }: { readonly axis: LifeAxis; readonly span: LifeSpan | undefined }) {
  return (
    <svg width="100%" height="100%" focusable="false">
      {axis.years.map(({ year, at }) => (
        <line key={year} className={styles['year']} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {span !== undefined && (
        <g data-state={span.state}>
          <rect
            className={styles['whole']}
            data-loose={isLoose(span) || undefined}
            x={percent(span.from)}
            width={percent(span.to - span.from)}
            y="50%"
            height="12"
          />
          {span.end === 'known' && (
            <rect
              className={styles['left']}
              x={percent(span.past)}
              width={percent(span.to - span.past)}
              y="50%"
              height="12"
            />
          )}
        </g>
      )}
      <line className={styles['today']} x1={percent(axis.today)} x2={percent(axis.today)} y1="0" y2="100%" />
    </svg>
  );
}
