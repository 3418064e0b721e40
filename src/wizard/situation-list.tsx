import type { ReactNode } from 'react';
import styles from './situation-list.module.css';
import type { TypicalSituation } from './situations.ts';

interface Props {
  readonly situations: readonly TypicalSituation[];
  /** the link into the result, with the given words */
  readonly renderLink: (situation: TypicalSituation) => ReactNode;
}

/** Typical situations, each with what it takes for granted. */
export function SituationList({ situations, renderLink }: Props) {
  return (
    <ul className={styles['list']}>
      {situations.map((situation) => (
        <li key={situation.id}>
          {renderLink(situation)}
          <p>{situation.assumes}</p>
        </li>
      ))}
    </ul>
  );
}
