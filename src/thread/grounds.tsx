import type { ReactNode } from 'react';
import type { Pair } from './preference.tsx';
import type { Ground } from './told.ts';
import styles from './preference.module.css';

interface Props extends Pair {
  readonly grounds: readonly Ground[];
  /** leads to the row in the comparison of the two */
  readonly renderLink: (criterion: string, label: string) => ReactNode;
}

/** What both have on each criterion that a preference rests on. */
export function Grounds({ one, other, grounds, renderLink }: Props) {
  return (
    <dl className={styles['grounds']}>
      {grounds.map(({ criterion, label, own, other: others }) => (
        <div key={criterion}>
          <dt>{renderLink(criterion, label)}</dt>
          <dd>
            {one.short}: <strong>{own}</strong>
          </dd>
          <dd>
            {other.short}: {others}
          </dd>
        </div>
      ))}
    </dl>
  );
}
