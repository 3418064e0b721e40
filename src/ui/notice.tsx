import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  readonly title: string;
  readonly tone?: 'plain' | 'warn';
  readonly children?: ReactNode;
}

/** Something the reader should know before going on. */
export function Notice({ title, tone = 'plain', children }: Props) {
  return (
    <section className={tone === 'warn' ? styles['warn'] : styles['plain']} aria-label={title}>
      <p className={styles['title']}>{title}</p>
      {children}
    </section>
  );
}
