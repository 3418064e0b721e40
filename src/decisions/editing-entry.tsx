import { DecisionForm, type Words } from './decision-form.tsx';
import type { KeptDecision } from './kept-decision.ts';
import styles from './editing-entry.module.css';

interface Props {
  /** as it was when editing began */
  readonly decision: KeptDecision;
  /** as it is now; absent when it was deleted meanwhile */
  readonly current: KeptDecision | undefined;
  readonly onSave: (words: Words) => void;
  readonly onCancel: () => void;
}

/** A decision while its name and note are being changed, where it stands. */
export function EditingEntry({ decision, current, onSave, onCancel }: Props) {
  const isChanged = current !== undefined && (current.name !== decision.name || current.note !== decision.note);
  return (
    <div className={styles['editing']}>
      <DecisionForm
        label={`Edit ${decision.name}`}
        words={decision}
        submit="Save"
        onSubmit={onSave}
        onCancel={onCancel}
      >
        <div role="status" className={styles['meanwhile']}>
          {current === undefined && <p>It was deleted meanwhile, in another tab. Saving brings it back.</p>}
          {isChanged && (
            <p>
              It was changed meanwhile, not in this form, to “<bdi>{current.name}</bdi>”
              {current.note === '' ? ' without a note' : ` with the note “${current.note}”`}. Saving replaces that.
            </p>
          )}
        </div>
      </DecisionForm>
    </div>
  );
}
