import action from '#ui/action.module.css';
import { Notice } from '#ui/notice.tsx';
import styles from './notices.module.css';
import { onlyHere, type Standing } from './standing.ts';

interface Props {
  readonly standing: Standing;
  /** how many decisions this tab holds */
  readonly held: number;
  /** whether a file has all of them */
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onTryAgain: () => void;
}

/** Says aloud that something would be gone once the tab is closed, and hands out the file. */
export function StandingNotice({ standing, held, isSaved, onSave, onTryAgain }: Props) {
  const reason = onlyHere(standing);
  if (reason === undefined) return null;
  const title = held === 0 ? 'Nothing can be kept on this device' : reason.title;
  return (
    <div role="alert" className="screen-only">
      <Notice title={title} tone="warn">
        <p>{reason.why}</p>
        {held === 0 ? (
          <p>What you keep now stands in this tab until it is closed, and can be saved as a file before.</p>
        ) : (
          <>
            <p>
              {isSaved
                ? 'The file that you saved has all of it, and can be imported here again.'
                : 'Save the file before you close the tab; it can be imported here again.'}
            </p>
            <p className={styles['ways']}>
              <button type="button" className={action['secondary']} onClick={onSave}>
                Save {held === 1 ? 'it' : `all ${held}`} as a file
              </button>
              {reason.canTry && (
                <button type="button" className={action['quiet']} onClick={onTryAgain}>
                  Try to keep it on the device
                </button>
              )}
            </p>
          </>
        )}
      </Notice>
    </div>
  );
}
