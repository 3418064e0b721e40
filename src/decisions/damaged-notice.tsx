import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './notices.module.css';

interface Props {
  readonly onSave: () => void;
  readonly onForget: () => void;
}

/** Says that something kept could not be read, and hands it out as it stood. */
export function DamagedNotice({ onSave, onForget }: Props) {
  return (
    <div className="screen-only">
      <Notice title="Part of what was kept here could not be read" tone="warn">
        <p>
          The browser gave back a text that is damaged. What could be read of it stands below. The text itself is put
          aside untouched: save it, and somebody who knows JSON may mend it, so that it can be imported.
        </p>
        <p className={styles['ways']}>
          <button type="button" className={action['secondary']} onClick={onSave}>
            Save the damaged text
          </button>
        </p>
        <Fold summary="Remove it from this device …">
          <p>Once it is removed, nothing brings it back.</p>
          <button type="button" className={action['secondary']} onClick={onForget}>
            Remove the damaged text
          </button>
        </Fold>
      </Notice>
    </div>
  );
}
