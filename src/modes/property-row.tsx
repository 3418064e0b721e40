import { memo } from 'react';
import type { ModeAspect, Statement } from '#catalogue/schema.ts';
import { evidenceNote } from '#ui/evidence-note.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { absentWords } from './aspect-words.ts';
import type { ModeColumn } from './mode-columns.ts';
import { PaperMark } from './paper-marks.tsx';
import styles from './property-table.module.css';

interface Props {
  readonly aspect: ModeAspect;
  readonly label: string;
  readonly columns: readonly ModeColumn[];
  /** who says so is shown */
  readonly isOpen: boolean;
  readonly onToggle: (aspect: ModeAspect) => void;
}

/** One property across the modes. */
export const PropertyRow = memo(function PropertyRow({ aspect, label, columns, isOpen, onToggle }: Props) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <button type="button" aria-expanded={isOpen} onClick={() => onToggle(aspect)}>
          {label}
        </button>
      </th>
      {columns.map(({ id, mode }) => {
        const statements = mode.says[aspect];
        return (
          <td key={id} role="cell">
            {statements === undefined ? (
              <p className={styles['absent']}>{absentWords(aspect, mode.class)}</p>
            ) : (
              statements.map((statement) => <Sentence key={statement.says} {...{ statement, isOpen }} />)
            )}
          </td>
        );
      })}
    </tr>
  );
});

function Sentence({ statement, isOpen }: { readonly statement: Statement; readonly isOpen: boolean }) {
  const { says, evidence, asOf, source } = statement;
  const note = evidenceNote({ value: says, evidence });
  return (
    <p>
      {says}
      {note !== undefined && !isOpen && (
        <small className="screen-only" data-evidence={evidence}>
          {' '}
          ({note})
        </small>
      )}
      {isOpen && (
        <span className={`${styles['source']} screen-only`}>
          <SourceNote evidence={evidence} asOf={asOf} source={source} />
        </span>
      )}{' '}
      <PaperMark backing={statement} />
    </p>
  );
}
