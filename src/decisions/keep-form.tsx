import { useState, type ReactNode } from 'react';
import { dateWords } from '#ui/date-words.ts';
import { DecisionForm, type Words } from './decision-form.tsx';
import { mostKept, type KeptDecision } from './kept-decision.ts';
import styles from './keep-form.module.css';
import { StandingNotice } from './standing-notice.tsx';
import { onlyHere, type Standing } from './standing.ts';

interface Props {
  /** the headline of the result, which stands as its name until somebody writes another */
  readonly title: string;
  readonly isKept: boolean;
  /** an earlier decision with the same answers */
  readonly earlier: KeptDecision | undefined;
  readonly standing: Standing;
  readonly held: number;
  readonly isSaved: boolean;
  /** the link to everything that is kept */
  readonly renderLink: (words: string) => ReactNode;
  /** says whether it could be kept */
  readonly onKeep: (words: Words) => boolean;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly onTryAgain: () => void;
}

/** Keeps a result under a name, and says where it stands now. */
export function KeepForm(props: Props) {
  const { title, isKept, earlier, standing, held, renderLink } = props;
  const reason = onlyHere(standing);
  const [isRefused, setRefused] = useState(false);
  return (
    <div className={styles['keep']}>
      {!isKept && (
        <DecisionForm
          label="Keep this result"
          words={{ name: title, note: '' }}
          submit="Keep it"
          onSubmit={(words) => setRefused(!props.onKeep(words))}
          onCancel={props.onClose}
        >
          {earlier !== undefined && (
            <p className={styles['about']}>
              These answers are kept already, since {dateWords(earlier.date)}, as “<bdi>{earlier.name}</bdi>”.
            </p>
          )}
          <p className={styles['about']}>
            {reason === undefined
              ? 'It is kept on this device only, under '
              : `${reason.why} What you keep stays in this tab until it is closed, under `}
            {renderLink('My decisions')}.
          </p>
        </DecisionForm>
      )}
      <div role="status">
        {isRefused && (
          <p>
            {mostKept} results are kept here, and more do not fit. Delete one under {renderLink('My decisions')}, or
            save them as a file before.
          </p>
        )}
        {isKept && (
          <p>
            {reason === undefined ? 'Kept on this device, under ' : 'It stands under '}
            {renderLink('My decisions')}.
          </p>
        )}
      </div>
      {isKept && (
        <StandingNotice
          standing={standing}
          held={held}
          isSaved={props.isSaved}
          onSave={props.onSave}
          onTryAgain={props.onTryAgain}
        />
      )}
    </div>
  );
}
