import { memo } from 'react';
import type { Milestone } from '#catalogue/mode-reference-shapes.ts';
import type { Myth } from '#catalogue/schema.ts';
import { Backed } from './paper-marks.tsx';
import styles from './beliefs.module.css';

/** What many still believe, each with what holds. */
export const Beliefs = memo(function Beliefs({ myths }: { readonly myths: readonly Myth[] }) {
  return (
    <ul className={styles['beliefs']}>
      {myths.map(({ id, claim, truth }) => (
        <li key={id}>
          <p className={styles['claim']}>“{claim}”</p>
          <p>
            {truth.says} <Backed backing={truth} />
          </p>
        </li>
      ))}
    </ul>
  );
});

/** What happened to the modes, oldest first. */
export const Timeline = memo(function Timeline({ timeline }: { readonly timeline: readonly Milestone[] }) {
  return (
    <ol className={styles['timeline']}>
      {timeline.map((milestone) => (
        <li key={milestone.says}>
          <span className={styles['year']}>{milestone.year}</span>
          <span>
            {milestone.says} <Backed backing={milestone} />
          </span>
        </li>
      ))}
    </ol>
  );
});
