import type { Evidence } from '#intake/machine-reading.ts';
import styles from './evidence-list.module.css';

interface Props {
  readonly evidence: readonly Evidence[];
}

/** As many lines as anybody compares by eye. */
const listed = 12;

/** What one line says, all of it together. */
function byLine(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  return [...Map.groupBy(evidence, ({ form, line }) => `${line} ${form}`).values()];
}

/** The lines that were read, as they stand in the text, and what each says. */
export function EvidenceList({ evidence }: Props) {
  const lines = byLine(evidence);
  const rest = lines.length - listed;
  return (
    <section className={styles['evidence']} aria-label="Lines that were read">
      <h2>Lines that were read</h2>
      <ol>
        {lines.slice(0, listed).map(([first, ...others]) => {
          if (first === undefined) return null;
          return (
            <li key={`${first.form} ${first.line}`}>
              <span className={styles['place']}>
                Line {first.line}, {first.form}
              </span>
              <code translate="no">{first.text}</code>
              <span>{[first, ...others].map(({ says }) => says).join('; ')}</span>
            </li>
          );
        })}
      </ol>
      {rest > 0 && <p className={styles['place']}>{rest === 1 ? 'And one more.' : `And ${rest} more.`}</p>}
    </section>
  );
}
