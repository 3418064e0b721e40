import { dateWords } from './date-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { placeName } from './place-name.ts';
import styles from './source-note.module.css';

export { evidenceWords };

interface Props {
  readonly evidence: keyof typeof evidenceWords;
  /** year, year and month, or `undated` */
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

/** Where a statement comes from: kind of evidence, date, and the address behind its host's name. */
export function SourceNote({ evidence, asOf, source }: Props) {
  const date = asOf === undefined ? undefined : dateWords(asOf);
  return (
    <span className={styles['note']} data-evidence={evidence}>
      <span className={styles['kind']}>{evidenceWords[evidence]}</span>
      {date !== undefined && (
        <>
          , <span className={styles['date']}>{date}</span>
        </>
      )}
      {source?.startsWith('https://') && (
        <>
          {': '}
          <a href={source} rel="noreferrer noopener">
            {placeName(source)}
          </a>
        </>
      )}
    </span>
  );
}
