import { useState } from 'react';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import type { Column, RowGroup } from './compared.ts';
import { saveFile } from './save-file.ts';
import styles from './compare-page.module.css';

interface Props {
  /** of the file, without its ending */
  readonly name: string;
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
}

/** Spreadsheets read UTF-8 only where a file begins with this. */
const byteOrderMark = '\u{FEFF}';

/** The rows that are shown, with detail, source and date, for a spreadsheet or a document. */
export function TakeAway({ name, groups, columns }: Props) {
  const [said, setSaid] = useState('');
  const formats = [
    {
      format: 'CSV',
      ending: 'csv',
      type: 'text/csv',
      start: byteOrderMark,
      text: () => comparisonCsv(groups, columns),
    },
    {
      format: 'Markdown',
      ending: 'md',
      type: 'text/markdown',
      start: '',
      text: () => comparisonMarkdown(groups, columns, 'Platforms side by side'),
    },
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
      <p>The rows that are shown, for every chosen platform, with detail, kind of evidence, date and source.</p>
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
