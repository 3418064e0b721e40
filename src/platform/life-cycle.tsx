import type { Release } from '#catalogue/guide-shapes.ts';
import { dateWords } from '#ui/date-words.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { FindingTable } from './finding-table.tsx';
import { LifeChart } from './life-chart.tsx';
import { releasedWords, supportWords } from './life-words.ts';
import styles from './section.module.css';

interface Props {
  readonly releases: readonly Release[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** From when to when each release is looked after, seen from today. */
export function LifeCycle({ releases, today }: Props) {
  return (
    <section className={styles['section']} aria-labelledby="life-cycle">
      <h2 id="life-cycle">Life cycle</h2>
      <LifeChart releases={releases} today={today} />
      <FindingTable
        caption={`Its releases, seen from ${dateWords(today)}`}
        columns={['Release', 'Released and supported', 'Source']}
      >
        {releases.map((release) => (
          <tr key={release.name} role="row">
            <th role="rowheader" scope="row">
              {release.name}
            </th>
            <td role="cell">
              {releasedWords(release, today)} {supportWords(release, today)}
              {release.note !== undefined && <span className={styles['note']}>{sentence(release.note)}</span>}
            </td>
            <td role="cell">
              <SourceNote evidence={release.evidence} asOf={release.asOf} source={release.source} />
            </td>
          </tr>
        ))}
      </FindingTable>
    </section>
  );
}
