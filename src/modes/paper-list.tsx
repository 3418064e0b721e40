import { useContext } from 'react';
import { SourceNote } from '#ui/source-note.tsx';
import { OnPaper } from './paper-marks.tsx';
import styles from './paper-marks.module.css';

/** The sources at the end of the printed page, by their numbers. */
export function PaperList() {
  const paper = useContext(OnPaper);
  if (paper === undefined) return null;
  return (
    <section className={styles['sources']} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {paper.sources.map(({ number, evidence, asOf, source }) => (
          <li key={number}>
            <SourceNote evidence={evidence} asOf={asOf} source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
