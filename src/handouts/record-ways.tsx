import { useState } from 'react';
import action from '#ui/action.module.css';
import { saveFile } from '#ui/save-file.ts';
import { ByHand } from './by-hand.tsx';
import { decisionRecord } from './decision-record.ts';
import { fileName } from './file-name.ts';
import type { Handout } from './handout.ts';
import styles from './hand-on.module.css';

interface Props {
  readonly handout: Handout;
}

/** The decision record, copied or saved. Where the clipboard is refused it stands there to be copied by hand. */
export function RecordWays({ handout }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(decisionRecord(handout));
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <p className={styles['ways']}>
        <button type="button" className={action['secondary']} onClick={() => void copy()}>
          Copy as Markdown
        </button>
        <button
          type="button"
          className={action['secondary']}
          onClick={() => saveFile(`${fileName(handout)}.md`, 'text/markdown', decisionRecord(handout))}
        >
          Download Markdown
        </button>
      </p>
      <output>
        {state === 'copied' && 'Copied as Markdown.'}
        {state === 'refused' && 'The browser does not allow copying here. Copy the text by hand:'}
      </output>
      {state === 'refused' && <ByHand label="Decision record in Markdown" text={decisionRecord(handout)} />}
    </>
  );
}
