import type { ReactNode } from 'react';
import styles from './way-row.module.css';

interface Props {
  /** a sentence above the ways */
  readonly said?: string;
  readonly children: ReactNode;
}

/** Ways on, in a row where there is room for one. */
export function WayRow({ said, children }: Props) {
  return (
    <div className={styles['ways']}>
      {said !== undefined && <p>{said}</p>}
      <div className={styles['row']}>{children}</div>
    </div>
  );
}
