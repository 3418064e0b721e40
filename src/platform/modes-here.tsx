import type { ReactNode } from 'react';
import type { Catalogue, ModeClass, Platform } from '#catalogue/schema.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { FindingTable } from './finding-table.tsx';
import { Finding } from './finding.tsx';
import styles from './section.module.css';

/** The criterion that speaks of each class of modes. */
const classes: readonly { readonly id: ModeClass; readonly criterion: string }[] = [
  { id: 'pv', criterion: 'mode-pv' },
  { id: 'hvm', criterion: 'mode-hvm' },
  { id: 'hybrid', criterion: 'mode-pv-drivers' },
  { id: 'pvh', criterion: 'mode-pvh' },
];

interface Props {
  readonly criteria: Catalogue['criteria'];
  readonly facts: Platform['facts'];
  /** what the platform's engines call their modes of a class */
  readonly namesOf: (mode: ModeClass) => readonly string[];
  /** to the page on modes */
  readonly renderMode: (mode: ModeClass, text: string) => ReactNode;
}

/** Which of the modes there are here, and under which name. */
export function ModesHere({ criteria, facts, namesOf, renderMode }: Props) {
  return (
    <section className={styles['section']} aria-labelledby="modes">
      <h2 id="modes">Modes</h2>
      <FindingTable caption="In which modes its guests can run" columns={['Mode', 'Here', 'Source']}>
        {classes.map((mode) => {
          const criterion = criteria.find(({ id }) => id === mode.criterion);
          const fact = facts[mode.criterion];
          if (criterion === undefined) return null;
          const names =
            fact === undefined || fact.value === 'never' || fact.value === 'unknown' ? [] : namesOf(mode.id);
          return (
            <tr key={mode.id} role="row">
              <th role="rowheader" scope="row">
                {renderMode(mode.id, criterion.label)}
              </th>
              <td role="cell">
                <Finding fact={fact} scale={criterion.scale} />
                {names.length > 0 && <span className={styles['note']}>Here it is {names.join(' or ')}.</span>}
              </td>
              <td role="cell">
                <SourceNote evidence={fact?.evidence ?? 'unsourced'} asOf={fact?.asOf} source={fact?.source} />
              </td>
            </tr>
          );
        })}
      </FindingTable>
    </section>
  );
}
