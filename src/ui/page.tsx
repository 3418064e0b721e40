import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  /** the heading, and the first part of the document's title */
  readonly title: string;
  readonly lead?: ReactNode;
  /** `text` for reading, `wide` for tables and two columns */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** A page: its title in the tab, one heading that takes the focus after a change of page, and the content. */
export function Page({ title, lead, width = 'text', children }: Props) {
  return (
    <article className={width === 'wide' ? styles['wide'] : styles['text']}>
      <title>{`${title} – Which Hypervisor`}</title>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </header>
      {children}
    </article>
  );
}
