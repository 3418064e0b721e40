import { useId, useRef } from 'react';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import styles from './file-section.module.css';
import { importReport, type Imported } from './import-report.ts';
import { ReportLines } from './report-lines.tsx';

interface Props {
  /** how many decisions there are to export */
  readonly held: number;
  readonly imported: Imported | undefined;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** takes the last import back; absent where it changed nothing or was taken back */
  readonly onUndo: (() => void) | undefined;
}

/** All decisions out of the browser as one file, and back into this one or another. */
export function FileSection({ held, imported, onExport, onImport, onUndo }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={`${styles['section']} screen-only`} aria-labelledby={id}>
      <h2 id={id}>As one file</h2>
      <p>
        A browser may drop what it keeps: when its site data is cleared, when a private window is closed, when the
        device is lost. A file does not, and it brings your decisions to another device.
      </p>
      <div className={styles['ways']}>
        {held > 0 && (
          <button type="button" className={action['secondary']} onClick={onExport}>
            Export {held === 1 ? 'it' : `all ${held}`} as a file
          </button>
        )}
        <button type="button" className={action['secondary']} onClick={() => input.current?.click()}>
          Import a file
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File to import"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onImport(file);
            target.value = '';
          }}
        />
      </div>
      <div role="status" className={styles['report']}>
        {imported?.kind === 'undone' && <p>The import is undone.</p>}
        {imported?.kind === 'refused' && (
          <p>
            Nothing was taken from “<bdi>{imported.file}</bdi>”. {imported.why}
          </p>
        )}
        {imported?.kind === 'taken' && (
          <>
            <p>
              From “<bdi>{imported.file}</bdi>”:
            </p>
            <ReportLines lines={importReport(imported.taken, imported.faults, imported.strangers)} />
          </>
        )}
      </div>
      {onUndo !== undefined && (
        <p>
          <button type="button" className={action['quiet']} onClick={onUndo}>
            Undo the import
          </button>
        </p>
      )}
      <Fold summary="What is in the file">
        <div className={styles['about']}>
          <p>
            Of every decision its name, note and date, the link to its result, and the time of its last change, by which
            two versions are told apart. Nothing else, and nothing of you. It is JSON in version 1 of a format that{' '}
            <a href="/schema/decisions-1.json">its schema</a> describes.
          </p>
          <p>
            An import deletes nothing. What is in the file and not here is added; of a decision that is on both sides
            the version that was changed last stays.
          </p>
        </div>
      </Fold>
    </section>
  );
}
