import type { ReactNode } from 'react';
import { titleOf, type SectionId } from './sections.ts';
import styles from './section.module.css';

interface Props {
  readonly id: SectionId;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that the address can point at. */
export function Section({ id, intro, children }: Props) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{titleOf(id)}</h2>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
}
