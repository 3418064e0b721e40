import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that can wait: shown when asked for, by the browser's own means. */
export function Fold({ summary, open = false, children }: Props) {
  return (
    <details className={styles['fold']} open={open}>
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
