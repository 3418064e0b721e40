import action from '#ui/action.module.css';
import { EvidenceList } from './evidence-list.tsx';
import type { MachineRead } from './machine-paste.tsx';
import styles from './reading-report.module.css';

interface Props {
  readonly isWaiting: boolean;
  /** of the whole text, in characters */
  readonly length: number;
  /** at most as many characters stand in the field */
  readonly shown: number;
  readonly read: MachineRead | undefined;
  readonly optionLabel: (option: string) => string;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
}

const count = new Intl.NumberFormat('en-GB');

/** What was read, where it stands, and the answer that it amounts to, which the person gives. */
export function ReadingReport({ isWaiting, length, shown, read, optionLabel, chosen, onChoose }: Props) {
  const option = read?.option;
  const isChosen = option !== undefined && chosen.includes(option);
  return (
    <div className={styles['report']}>
      <div role="status" className={styles['status']} data-read={read !== undefined}>
        {isWaiting && <p>Reading …</p>}
        {read !== undefined && (
          <>
            <p>{read.sentence}</p>
            {read.upTo !== undefined && (
              <p className={styles['part']}>
                Of {count.format(length)} characters only the first {count.format(read.upTo)} were read.
              </p>
            )}
            {option === undefined && <p className={styles['part']}>No answer follows from it yet.</p>}
          </>
        )}
      </div>
      {length > shown && (
        <p className={styles['part']}>
          The field shows the first {count.format(shown)} of {count.format(length)} characters.
        </p>
      )}
      {option !== undefined && (
        <button
          type="button"
          className={action['secondary']}
          aria-disabled={isChosen}
          onClick={() => {
            if (!isChosen) onChoose(option);
          }}
        >
          {isChosen ? 'Chosen' : 'Choose'}: {optionLabel(option)}
        </button>
      )}
      {read !== undefined && read.reading.evidence.length > 0 && <EvidenceList evidence={read.reading.evidence} />}
    </div>
  );
}
