import type { Criterion, Fact } from '#catalogue/schema.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { valueWords } from '#ui/value-words.ts';
import { Reading } from './reading.tsx';
import styles from './fact-table.module.css';

interface Props {
  readonly criterion: Omit<Criterion, 'reading'>;
  readonly fact: Fact | undefined;
  readonly isTarget: boolean;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
}

/** One fact: what was found, in what detail, and who says so. */
export function FactRow({ criterion, fact, isTarget, loadReadings }: Props) {
  const isUnknown = fact === undefined || fact.value === 'unknown';
  return (
    <tr role="row" id={criterion.id} className={styles['row']} data-target={isTarget || undefined}>
      <th role="rowheader" scope="row">
        {criterion.label}
        <Reading criterion={criterion} load={loadReadings} />
      </th>
      <td role="cell">
        <span className={isUnknown ? styles['unknown'] : styles['value']}>
          {valueWords(fact?.value ?? 'unknown', criterion.scale)}
        </span>
        {fact !== undefined && <span className={styles['detail']}>{sentence(fact.detail)}</span>}
      </td>
      <td role="cell">
        <SourceNote evidence={fact?.evidence ?? 'unsourced'} asOf={fact?.asOf} source={fact?.source} />
      </td>
    </tr>
  );
}
