import type { Criterion, Group, Platform } from '#catalogue/schema.ts';
import { FactRow } from './fact-row.tsx';
import { FindingTable } from './finding-table.tsx';
import styles from './fact-table.module.css';

interface Props {
  readonly group: Group;
  readonly criteria: readonly Omit<Criterion, 'reading'>[];
  readonly facts: Platform['facts'];
  readonly name: string;
  readonly target: string | undefined;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
}

/** The facts of one group. */
export function FactTable({ group, criteria, facts, name, target, loadReadings }: Props) {
  return (
    <section className={styles['group']} id={`group-${group.id}`} aria-labelledby={`group-${group.id}-name`}>
      <h3 id={`group-${group.id}-name`}>{group.label}</h3>
      <FindingTable
        caption={
          <>
            <span className="visually-hidden">
              {group.label}, {name}.{' '}
            </span>
            {group.about}
          </>
        }
        columns={['Criterion', 'Finding', 'Source']}
      >
        {criteria.map((criterion) => (
          <FactRow
            key={criterion.id}
            criterion={criterion}
            fact={facts[criterion.id]}
            isTarget={criterion.id === target}
            loadReadings={loadReadings}
          />
        ))}
      </FindingTable>
    </section>
  );
}
