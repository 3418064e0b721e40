import type { ReactNode } from 'react';
import action from '#ui/action.module.css';
import { saveFile } from '#ui/save-file.ts';
import { fileName } from './file-name.ts';
import type { Handout } from './handout.ts';
import { QrCode } from './qr-code.tsx';
import { RecordWays } from './record-ways.tsx';
import { resultJson, schemaPath } from './result-json.ts';
import styles from './hand-on.module.css';

interface Props {
  /** `undefined` while it is being put together */
  readonly handout: Handout | undefined;
  /** given where its facts could not be loaded */
  readonly retry: (() => void) | undefined;
  /** the link to the result, with its origin */
  readonly address: string;
  /** makes the link to the comparison of the first platforms */
  readonly renderComparison: (text: string) => ReactNode;
}

/** A result as a document, as data, as a table, and as a code for a camera. Each of them names the link. */
export function HandOn({ handout, retry, address, renderComparison }: Props) {
  return (
    <div className={styles['hand-on']}>
      <dl className={styles['kinds']}>
        <dt>Decision record</dt>
        <dd>
          <p>
            A proposal for your folder of decisions, in Markdown: situation, weights, ranking with reasons, what is
            ruled out, modes, what to verify, and every source with its date.
          </p>
          <Documents handout={handout} retry={retry}>
            {(ready) => <RecordWays handout={ready} />}
          </Documents>
        </dd>
        <dt>Data</dt>
        <dd>
          <p>
            The same as JSON, after a <a href={`/${schemaPath}`}>published schema</a>.
          </p>
          {handout !== undefined && (
            <p className={styles['ways']}>
              <button
                type="button"
                className={action['secondary']}
                onClick={() => saveFile(`${fileName(handout)}.json`, 'application/json', resultJson(handout))}
              >
                Download JSON
              </button>
            </p>
          )}
        </dd>
        <dt>Table</dt>
        <dd>
          <p>
            {renderComparison('Put the first platforms side by side')} and take the table away from there as CSV for a
            spreadsheet.
          </p>
        </dd>
      </dl>
      <QrCode address={address} />
    </div>
  );
}

interface DocumentsProps extends Pick<Props, 'handout' | 'retry'> {
  readonly children: (handout: Handout) => ReactNode;
}

/** What is written from the facts, once they are there. */
function Documents({ handout, retry, children }: DocumentsProps) {
  if (retry !== undefined) {
    return (
      <p role="alert">
        The facts and sources that belong into it could not be loaded.{' '}
        <button type="button" className={action['quiet']} onClick={retry}>
          Try again
        </button>
      </p>
    );
  }
  return handout === undefined ? <p className={styles['wait']}>Putting it together …</p> : children(handout);
}
