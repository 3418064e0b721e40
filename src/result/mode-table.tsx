import type { ReactNode } from 'react';
import type { GuestAdvice } from '#scoring/mode-advice.ts';
import { Explained } from '#ui/explained.tsx';
import { isConverted, modeLines } from './mode-lines.ts';
import { convertedWords, possibilityWords, type ModeWords } from './mode-words.ts';
import styles from './mode-table.module.css';

/** One platform and its advice for every guest of the table. */
export interface ModeColumn {
  readonly platform: string;
  readonly guests: readonly GuestAdvice[];
}

interface Props {
  readonly caption: ReactNode;
  readonly columns: readonly ModeColumn[];
  readonly words: ModeWords;
  readonly platformName: (id: string) => string;
  /** the platform's name as a link to its facts */
  readonly renderPlatform: (id: string) => ReactNode;
}

/** The best mode of each guest on several platforms, in a word or two. On a phone the cells stand below one another. */
export function ModeTable({ caption, columns, words, platformName, renderPlatform }: Props) {
  return (
    <table className={styles['table']} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Guest
          </th>
          {columns.map(({ platform }) => (
            <th key={platform} scope="col" role="columnheader">
              {renderPlatform(platform)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {columns[0]?.guests.map(({ guest }, at) => (
          <tr key={guest} role="row">
            <th scope="row" role="rowheader">
              {words.guest(guest)}
            </th>
            {columns.map(({ platform, guests }) => (
              <td key={platform} role="cell" data-platform={platformName(platform)}>
                <ModeCell advice={guests[at]} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ModeCell({ advice, words }: { readonly advice: GuestAdvice | undefined; readonly words: ModeWords }) {
  const lines = advice === undefined ? [] : modeLines(advice);
  return lines.map(({ first, systems }) => (
    <span key={first.system} className={styles['line']}>
      {lines.length > 1 && (
        <span className={styles['systems']}>{systems.map(({ system }) => words.system(system)).join('; ')}: </span>
      )}
      {first.recommended.length === 0 && <span className={styles['none']}>impossible</span>}
      {first.recommended.map(({ mode, engines, possibility, machine }, at) => (
        <span key={`${mode} ${machine}`}>
          {at > 0 && ', or '}
          <Explained text={words.shortMode(mode)} />
          {machine !== undefined && `, ${machine}`}
          {first.recommended.length > 1 && ` (${engines.map((id) => words.engine(id)).join(', ')})`}
          {isConverted(first, mode) && <em> {convertedWords}</em>}
          {possibility !== 'possible' && <em> {possibilityWords[possibility]}</em>}
        </span>
      ))}
    </span>
  ));
}
