import { useId, type ReactNode } from 'react';
import styles from './answer-section.module.css';

interface Props {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** Some of the answers under a heading of their own. */
export function AnswerSection({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about !== undefined && <p>{about}</p>}
      {children}
    </section>
  );
}
