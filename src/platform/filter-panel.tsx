import type { PlatformValues } from '#catalogue/schema.ts';
import type { PlatformFilter } from '#link/read-platform-filter.ts';
import type { FacetWords } from './facet-words.ts';
import { countsOf } from './narrow-platforms.ts';
import styles from './filter-panel.module.css';

interface Props {
  readonly facets: readonly FacetWords[];
  readonly platforms: readonly PlatformValues[];
  readonly filter: PlatformFilter;
  readonly onChange: (filter: PlatformFilter) => void;
}

/** The values to choose from, each with how many platforms it would show. */
export function FilterPanel({ facets, platforms, filter, onChange }: Props) {
  return (
    <div className={styles['facets']}>
      {facets.map(({ facet, legend, options }) => {
        const counts = countsOf(platforms, filter, facet);
        const chosen = filter.chosen[facet];
        const toggle = (value: string): void => {
          const next = options.map((option) => option.value).filter((one) => (one === value) !== chosen.includes(one));
          onChange({ ...filter, chosen: { ...filter.chosen, [facet]: next } });
        };
        return (
          <fieldset key={facet}>
            <legend>{legend}</legend>
            {options.map(({ value, label }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  name={facet}
                  value={value}
                  checked={chosen.includes(value)}
                  onChange={() => toggle(value)}
                />
                <span>{label}</span>
                <span className={styles['count']}>
                  {counts.get(value) ?? 0}
                  <span className="visually-hidden"> {counts.get(value) === 1 ? 'platform' : 'platforms'}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
