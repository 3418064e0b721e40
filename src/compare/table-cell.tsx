import type { Fact } from '#catalogue/schema.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { valueWords, type ScaleWords } from '#ui/value-words.ts';
import { cellMark } from '#ui/cell-mark.ts';
import { evidenceNote } from '#ui/evidence-note.ts';
import styles from '#ui/wide-table.module.css';

interface Props {
  /** of its column, counted from 1; only where not all columns are built */
  readonly place: number | undefined;
  readonly fact: Fact;
  readonly scale: ScaleWords;
  /** 0…1, or `undefined` where the scale has no order */
  readonly score: number | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What stands in a closed cell. */
export function cellWords(fact: Fact, scale: ScaleWords): string {
  const note = evidenceNote(fact);
  return `${valueWords(fact.value, scale)}${note === undefined ? '' : ` (${note})`}`;
}

/** A value, and behind it what a source says, since when and who. What it opens stands right after the button. */
export function TableCell({ place, fact, scale, score, isOpen, onToggle }: Props) {
  const note = evidenceNote(fact);
  return (
    <td role="cell" aria-colindex={place} style={place === undefined ? undefined : { gridColumn: place }}>
      <button type="button" data-mark={cellMark(fact, score)} aria-expanded={isOpen} onClick={onToggle}>
        {valueWords(fact.value, scale)}
        {note !== undefined && <small data-evidence={fact.evidence}> ({note})</small>}
      </button>
      {isOpen && (
        <div className={styles['detail']}>
          <p>{sentence(fact.detail)}</p>
          <p>
            <SourceNote evidence={fact.evidence} asOf={fact.asOf} source={fact.source} />
          </p>
        </div>
      )}
    </td>
  );
}
