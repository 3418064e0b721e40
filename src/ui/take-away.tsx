import { useState } from 'react';
import action from './action.module.css';
import { Fold } from './fold.tsx';
import { saveFile } from './save-file.ts';
import styles from './take-away.module.css';

interface Props {
  /** of the file, without its ending */
  readonly name: string;
  /** what is in it */
  readonly children: string;
  readonly csv: () => string;
  readonly markdown: () => string;
}

/** Spreadsheets read UTF-8 only where a file begins with this. */
const byteOrderMark = '\u{FEFF}';

/** A table for a spreadsheet or a document; its text is made when somebody asks for it. */
export function TakeAway({ name, children, csv, markdown }: Props) {
  const [said, setSaid] = useState('');
  const formats = [
    { format: 'CSV', ending: 'csv', type: 'text/csv', start: byteOrderMark, text: csv },
    { format: 'Markdown', ending: 'md', type: 'text/markdown', start: '', text: markdown },
  ];
  const copy = async (format: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`Copied as ${format}.`);
    } catch {
      setSaid('The browser does not allow copying here. Save the file instead.');
    }
  };
  return (
    <Fold summary="Take the table away">
      <p>{children}</p>
      <p className={styles['ways']}>
        {formats.map(({ format, ending, type, start, text }) => (
          <span key={format}>
            <button
              type="button"
              className={action['secondary']}
              onClick={() => saveFile(`${name}.${ending}`, type, start + text())}
            >
              Save {format}
            </button>
            <button type="button" className={action['secondary']} onClick={() => void copy(format, text())}>
              Copy {format}
            </button>
          </span>
        ))}
        <button type="button" className={action['secondary']} onClick={() => window.print()}>
          Print
        </button>
      </p>
      <output>{said}</output>
    </Fold>
  );
}
