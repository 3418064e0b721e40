import type { ReactNode } from 'react';
import type { Catalogue } from '#catalogue/schema.ts';
import { longestFind } from '#link/read-comparison.ts';
import {
  everyPlatform,
  facets,
  type Facet,
  type PlatformFilter,
  type PlatformFilterReading,
} from '#link/read-platform-filter.ts';
import action from '#ui/action.module.css';
import { FindField } from '#ui/find-field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useNarrow } from '#ui/use-narrow.ts';
import { facetLabel, facetWords } from './facet-words.ts';
import { FilterPanel } from './filter-panel.tsx';
import { narrowPlatforms } from './narrow-platforms.ts';
import { PlatformEntry, type ListedStanding, type NewestRelease } from './platform-entry.tsx';
import { PlatformList } from './platform-list.tsx';
import styles from './all-platforms.module.css';

interface Props {
  readonly catalogue: Pick<Catalogue, 'criteria' | 'platforms'>;
  readonly lead: string;
  readonly reading: PlatformFilterReading;
  readonly newest: Readonly<Record<string, NewestRelease>>;
  /** absent while nothing is answered */
  readonly standings: ReadonlyMap<string, ListedStanding> | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly renderLink: (platform: string, text: ReactNode) => ReactNode;
  readonly onChange: (filter: PlatformFilter) => void;
}

/** The family is the heading over a platform, and its engine stands there in full. */
const saidOtherwise: readonly Facet[] = ['family', 'engine'];

/** Every platform, or those that pass a filter. The filter stands in the address. */
export function AllPlatforms({ catalogue, lead, reading, newest, standings, today, renderLink, onChange }: Props) {
  const isNarrow = useNarrow();
  const { filter, strangers } = reading;
  const { platforms } = catalogue;
  const words = facetWords(catalogue);
  const shown = words.filter(({ facet }) => !saidOtherwise.includes(facet));
  const passing = narrowPlatforms(platforms, filter);
  const chosen = words.flatMap(({ facet, legend, options }) => {
    const labels = options.filter(({ value }) => filter.chosen[facet].includes(value)).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${legend}: ${labels.join(' or ')}`];
  });
  const set = facets.reduce((sum, facet) => sum + filter.chosen[facet].length, 0);
  const isNarrowed = set > 0 || filter.text !== '';
  const panel = <FilterPanel facets={words} platforms={platforms} filter={filter} onChange={onChange} />;
  const all = (
    <button type="button" className={action['quiet']} onClick={() => onChange(everyPlatform)}>
      Show all {platforms.length}
    </button>
  );
  return (
    <Page title="The platforms" lead={lead} width="wide">
      {strangers.length > 0 && (
        <Notice title="Part of this filter could not be read" tone="warn">
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
      <div className={styles['columns']}>
        <div className={`${styles['filters']} screen-only`} role="search" aria-label="Filter the platforms">
          <FindField
            label="Find in names and summaries"
            value={filter.text}
            maxLength={longestFind}
            onFind={(text) => onChange({ ...filter, text })}
          />
          {isNarrow ? <Fold summary={set === 0 ? 'Filters' : `Filters (${set} chosen)`}>{panel}</Fold> : panel}
        </div>
        <div className={styles['list']}>
          <div className={styles['status']}>
            <p role="status">
              {isNarrowed ? `${passing.length} of ${platforms.length} platforms` : `All ${platforms.length} platforms`}
            </p>
            {isNarrowed && all}
          </div>
          {chosen.length > 0 && <p className={styles['chosen']}>{chosen.join('; ')}</p>}
          <PlatformList
            platforms={passing}
            renderEntry={(platform) => (
              <PlatformEntry
                key={platform.id}
                platform={platform}
                name={renderLink(platform.id, platform.name)}
                standing={standings?.get(platform.id)}
                newest={newest[platform.id]}
                terms={[
                  ['Engine', platform.engine],
                  ...shown.map((each) => [each.legend, facetLabel(each, platform)] as const),
                ]}
                today={today}
              />
            )}
          />
        </div>
      </div>
    </Page>
  );
}
