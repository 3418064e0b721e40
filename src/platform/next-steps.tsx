import type { Step } from '#catalogue/guide-shapes.ts';
import { dateWords } from '#ui/date-words.ts';
import { placeName } from '#ui/place-name.ts';
import section from './section.module.css';
import styles from './next-steps.module.css';

interface Props {
  readonly steps: readonly Step[];
  /** for a platform that has ended, the steps lead away from it */
  readonly hasEnded: boolean;
}

/** Pages of the vendor's or the project's own, in the order of doing. */
export function NextSteps({ steps, hasEnded }: Props) {
  return (
    <section className={section['section']} aria-labelledby="next">
      <h2 id="next">{hasEnded ? 'Where to go from here' : 'Next steps'}</h2>
      <ol className={styles['steps']}>
        {steps.map(({ does, asOf, source }) => (
          <li key={source}>
            <a href={source} rel="noreferrer noopener">
              {does}
            </a>{' '}
            <small data-address={source}>
              {placeName(source)}, {dateWords(asOf)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
