import { Suspense, useDeferredValue, type ReactNode } from 'react';
import type { Catalogue, Platform } from '#catalogue/schema.ts';
import type { Comparison, ComparisonReading } from '#link/read-comparison.ts';
import action from '#ui/action.module.css';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { LoadedComparison } from './loaded-comparison.tsx';
import { PlatformChooser } from './platform-chooser.tsx';
import { RowFilters } from './row-filters.tsx';
import { sortPlatforms } from './sort-platforms.ts';
import type { Standing } from './standing.ts';
import type { ScoreOf } from './table-row.tsx';
import styles from './compare-page.module.css';

/** What a comparison is filled with. */
export interface Compared {
  readonly catalogue: Pick<Catalogue, 'edition' | 'groups' | 'criteria' | 'platforms'>;
  /** criteria that the answers raise or require */
  readonly raised: ReadonlySet<string>;
  /** absent while nothing is answered */
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  readonly scoreOf: ScoreOf;
  /** the platforms of these ids, joined by spaces; the same promise for the same ids */
  readonly load: (ids: string) => Promise<readonly Platform[]>;
  readonly renderPlatform: (id: string, name: string) => ReactNode;
}

interface Props extends Compared {
  readonly reading: ComparisonReading;
  /** the platforms that stand there while none is chosen, and what they are in words */
  readonly initial: { readonly platforms: readonly string[]; readonly words: string };
  /** says for which answers it holds, with the ways to the result or to the questions */
  readonly lead: ReactNode;
  readonly forget: (ids: string) => void;
  readonly onChange: (comparison: Comparison) => void;
}

/** Platforms side by side. What is chosen stands in the address; the facts follow it. */
export function ComparePage({ reading, initial, lead, forget, onChange, ...compared }: Props) {
  const { comparison, strangers } = reading;
  const { catalogue, standings } = compared;
  const chosen = comparison.platforms.length > 0 ? comparison.platforms : initial.platforms;
  const platforms = chosen.flatMap((id) => catalogue.platforms.find((platform) => platform.id === id) ?? []);
  const scores = [...(standings ?? [])].flatMap(([id, each]): readonly [string, number][] =>
    each.kind === 'ranked' ? [[id, each.score]] : [],
  );
  const sort = standings === undefined && comparison.sort === 'score' ? 'chosen' : comparison.sort;
  const ids = sortPlatforms(platforms, sort, new Map(scores)).map(({ id }) => id);
  const order = useDeferredValue(ids.join(' '));
  const applied = useDeferredValue(standings === undefined ? { ...comparison, raised: false } : comparison);
  const everything: Comparison = { ...comparison, group: undefined, find: '', differences: false, raised: false };
  return (
    <Page title="Platforms side by side" lead={lead} width="wide">
      {strangers.length > 0 && (
        <Notice title="Part of this comparison could not be read" tone="warn">
          <p>
            Left out:{' '}
            {strangers.slice(0, 8).map(({ parameter, value }, at) => (
              <code key={`${at} ${parameter}`}>
                {at > 0 && ', '}
                {parameter}={value}
              </code>
            ))}
          </p>
        </Notice>
      )}
      <div className={`${styles['choices']} screen-only`}>
        <RowFilters
          groups={catalogue.groups}
          comparison={comparison}
          isAnswered={standings !== undefined}
          onChange={onChange}
        />
        <PlatformChooser
          platforms={catalogue.platforms}
          chosen={chosen}
          byDefault={initial.words}
          onChoose={(next) => onChange({ ...comparison, platforms: next })}
        />
      </div>
      <RetryBoundary
        onRetry={() => forget(order)}
        renderFailed={(retry) => (
          <p role="alert">
            The facts could not be loaded.{' '}
            <button type="button" className={action['quiet']} onClick={retry}>
              Try again
            </button>
          </p>
        )}
      >
        <Suspense fallback={<p className={styles['wait']}>Fetching the facts …</p>}>
          <LoadedComparison
            {...compared}
            comparison={applied}
            order={order}
            noRows={
              <p>
                No row passes these filters.{' '}
                <button type="button" className={action['quiet']} onClick={() => onChange(everything)}>
                  Show all rows
                </button>
              </p>
            }
          />
        </Suspense>
      </RetryBoundary>
    </Page>
  );
}
