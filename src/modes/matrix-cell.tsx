import { evidenceNote } from '#ui/evidence-note.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import wide from '#ui/wide-table.module.css';
import type { MatrixCell } from './matrix.ts';
import styles from './matrix.module.css';

interface Props {
  readonly cell: MatrixCell;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A value, and behind it what is known of it, since when and from whom. What it opens stands right after the button. */
export function MatrixTableCell({ cell: { mark, value, aside, says, backing, more }, isOpen, onToggle }: Props) {
  const note = evidenceNote({ value: mark === 'unknown' ? 'unknown' : value, evidence: backing.evidence });
  return (
    <td role="cell">
      <button type="button" data-mark={mark} aria-expanded={isOpen} onClick={onToggle}>
        {value}
        {aside !== undefined && <span className={styles['called']}> {aside}</span>}
        {note !== undefined && <small data-evidence={backing.evidence}> ({note})</small>}
      </button>
      {isOpen && (
        <div className={wide['detail']}>
          <p>{sentence(says)}</p>
          {more}
          <p>
            <SourceNote evidence={backing.evidence} asOf={backing.asOf} source={backing.source} />
          </p>
        </div>
      )}
    </td>
  );
}
