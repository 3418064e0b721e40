import type { ReactNode } from 'react';
import { Fold } from '#ui/fold.tsx';
import styles from './clear-all.module.css';

interface Props {
  readonly given: number;
  /** the link that does it */
  readonly children: ReactNode;
}

/** Clearing is asked twice, and the browser's own way back undoes it. */
export function ClearAll({ given, children }: Props) {
  return (
    <div className="screen-only">
      <Fold summary="Clear all answers …">
        <div className={styles['sure']}>
          <p>
            {given === 1 ? 'The answer goes' : `All ${given} answers go`} from the address. Your browser’s Back brings{' '}
            {given === 1 ? 'it' : 'them'} back.
          </p>
          {children}
        </div>
      </Fold>
    </div>
  );
}
