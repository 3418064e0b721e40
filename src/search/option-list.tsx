import type { MouseEvent } from 'react';
import type { HitGroup } from './group-hits.ts';
import { kindWords } from './kinds.ts';
import type { Entry } from './make-find.ts';
import { OptionRow } from './option-row.tsx';
import styles from './option-list.module.css';

interface Props {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** place of the option that Enter would open, over all groups */
  readonly active: number;
  readonly hrefOf: (entry: Entry) => string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (entry: Entry, event: MouseEvent<HTMLAnchorElement>) => void;
}

/** The id of the option at a place, for the field that speaks of it. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, by kind. The focus stays in the field; the field says which option is meant. */
export function OptionList({ id, groups, active, hrefOf, onPoint, onChoose }: Props) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div id={id} role="listbox" aria-label="Results" tabIndex={-1} className={styles['list']}>
      {groups.map(({ kind, hits, more }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={styles['kind']}>
            {kindWords[kind]}
            {more > 0 && (
              <span className={styles['more']}>
                {' '}
                the best {hits.length} of {hits.length + more}
              </span>
            )}
          </div>
          {hits.map((hit, inGroup) => {
            const at = (starts[group] ?? 0) + inGroup;
            return (
              <OptionRow
                key={hit.entry.id}
                id={optionId(id, at)}
                hit={hit}
                href={hrefOf(hit.entry)}
                isActive={at === active}
                onPoint={() => onPoint(at)}
                onChoose={(event) => onChoose(hit.entry, event)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
