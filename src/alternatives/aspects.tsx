import type { Alternative, AlternativeAspect } from '#catalogue/schema.ts';
import { Said } from '#ui/said.tsx';
import styles from './aspects.module.css';

const titles: readonly (readonly [AlternativeAspect, string])[] = [
  ['works', 'How it works'],
  ['limits', 'Limits'],
  ['costs', 'What it costs'],
  ['return', 'What it costs to come back'],
];

/** What is said of an alternative, each sentence with its date and its source. */
export function Aspects({ says }: Pick<Alternative, 'says'>) {
  return (
    <div className={styles['aspects']}>
      {titles.map(([aspect, title]) => (
        <section key={aspect}>
          <h3>{title}</h3>
          <p>
            <Said statements={says[aspect]} />
          </p>
        </section>
      ))}
    </div>
  );
}
