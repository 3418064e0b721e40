import type { Fact, Scale } from '#catalogue/schema.ts';
import { sentence } from '#ui/sentence.ts';
import { valueWords } from '#ui/value-words.ts';
import styles from './finding.module.css';

interface Props {
  readonly fact: Fact | undefined;
  readonly scale: Scale;
}

/** The value of a fact and its detail. Unknown looks different from every value. */
export function Finding({ fact, scale }: Props) {
  const isUnknown = fact === undefined || fact.value === 'unknown';
  return (
    <>
      <span className={isUnknown ? styles['unknown'] : styles['value']}>
        {valueWords(fact?.value ?? 'unknown', scale)}
      </span>
      {fact !== undefined && <span className={styles['detail']}>{sentence(fact.detail)}</span>}
    </>
  );
}
