import { useId } from 'react';
import type { Group } from '#catalogue/schema.ts';
import { longestFind, sortings, type Comparison, type Sorting } from '#link/read-comparison.ts';
import field from '#ui/field.module.css';
import { FindField } from '#ui/find-field.tsx';
import styles from './row-filters.module.css';

interface Props {
  readonly groups: readonly Group[];
  readonly comparison: Comparison;
  /** whether anything is answered, so that there are scores and rows that answers raise */
  readonly isAnswered: boolean;
  readonly onChange: (comparison: Comparison) => void;
}

const sortWords: Readonly<Record<Sorting, string>> = {
  chosen: 'as they were chosen',
  score: 'best score first',
  name: 'by name',
};

/** Which rows are shown, and in which order the platforms stand. */
export function RowFilters({ groups, comparison, isAnswered, onChange }: Props) {
  const id = useId();
  const offered = sortings.filter((sort) => isAnswered || sort !== 'score');
  return (
    <fieldset className={styles['filters']}>
      <legend className="visually-hidden">Rows and order</legend>
      <FindField
        label="Find a row"
        value={comparison.find}
        maxLength={longestFind}
        onFind={(find) => onChange({ ...comparison, find })}
      />
      <p className={field['field']}>
        <label htmlFor={`${id}-group`}>Group of rows</label>
        <select
          id={`${id}-group`}
          value={comparison.group ?? ''}
          onChange={({ target }) => onChange({ ...comparison, group: target.value === '' ? undefined : target.value })}
        >
          <option value="">All groups</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {group.label}
            </option>
          ))}
        </select>
      </p>
      <p className={field['field']}>
        <label htmlFor={`${id}-sort`}>Platforms</label>
        <select
          id={`${id}-sort`}
          value={offered.includes(comparison.sort) ? comparison.sort : 'chosen'}
          onChange={({ target }) =>
            onChange({ ...comparison, sort: sortings.find((each) => each === target.value) ?? 'chosen' })
          }
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]}
            </option>
          ))}
        </select>
      </p>
      <div className={styles['only']}>
        <label>
          <input
            type="checkbox"
            checked={comparison.differences}
            onChange={({ target }) => onChange({ ...comparison, differences: target.checked })}
          />
          Only differences
        </label>
        {isAnswered && (
          <label>
            <input
              type="checkbox"
              checked={comparison.raised}
              onChange={({ target }) => onChange({ ...comparison, raised: target.checked })}
            />
            Only what my answers ask for
          </label>
        )}
      </div>
    </fieldset>
  );
}
