import type { MouseEvent } from 'react';
import type { Hit } from './make-find.ts';
import styles from './option-row.module.css';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly href: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** One thing that was found: a link, so that it can be opened in a tab of its own, in the role of an option. */
export function OptionRow({ id, hit: { entry, by }, href, isActive, onPoint, onChoose }: Props) {
  const isNoted = entry.note !== '' && entry.note !== by;
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={href}
      className={styles['row']}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span>
        <span className={styles['own']}>{entry.name}</span>
        {by !== undefined && entry.kind !== 'question' && <span className={styles['by']}> {by}</span>}
      </span>
      {isNoted && <span className={styles['note']}>{entry.note}</span>}
    </a>
  );
}
