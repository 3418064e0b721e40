import { useState, type ReactNode } from 'react';
import styles from './fold.module.css';

interface Props {
  readonly summary: ReactNode;
  /** called when it is opened for the first time; what it gives stays */
  readonly render: () => ReactNode;
}

/** A fold with so much in it that it is made only when asked for. */
export function LateFold({ summary, render }: Props) {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      className={styles['fold']}
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget && currentTarget.open) setWanted(true);
      }}
    >
      <summary>{summary}</summary>
      <div className={styles['content']}>{wanted && render()}</div>
    </details>
  );
}
