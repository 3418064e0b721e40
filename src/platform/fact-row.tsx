import type { Criterion, Fact } from '#catalogue/schema.ts';
import { Explained } from '#ui/explained.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import { Finding } from './finding.tsx';
import { Reading } from './reading.tsx';
import styles from './fact-table.module.css';

interface Props {
  readonly criterion: Omit<Criterion, 'reading'>;
  readonly fact: Fact | undefined;
  readonly isTarget: boolean;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
}

/** One fact: what was found, in what detail, and who says so. */
export function FactRow({ criterion, fact, isTarget, loadReadings }: Props) {
  return (
    <tr role="row" id={criterion.id} className={styles['row']} data-target={isTarget || undefined}>
      <th role="rowheader" scope="row">
        <Explained text={criterion.label} />
        <Reading criterion={criterion} load={loadReadings} />
      </th>
      <td role="cell">
        <Finding fact={fact} scale={criterion.scale} />
      </td>
      <td role="cell">
        <SourceNote evidence={fact?.evidence ?? 'unsourced'} asOf={fact?.asOf} source={fact?.source} />
      </td>
    </tr>
  );
}
