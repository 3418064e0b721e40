import type { Criterion, Group, Platform } from '#catalogue/schema.ts';
import { FactRow } from './fact-row.tsx';
import styles from './fact-table.module.css';

interface Props {
  readonly group: Group;
  readonly criteria: readonly Omit<Criterion, 'reading'>[];
  readonly facts: Platform['facts'];
  readonly name: string;
  readonly target: string | undefined;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
}

/**
 * The facts of one group. On a narrow screen the cells stand below one another; a table whose display
 * is changed is no table to a screen reader any more, so every role is written out.
 */
export function FactTable({ group, criteria, facts, name, target, loadReadings }: Props) {
  return (
    <section className={styles['group']} id={`group-${group.id}`} aria-labelledby={`group-${group.id}-name`}>
      <h3 id={`group-${group.id}-name`}>{group.label}</h3>
      <table className={styles['table']} role="table">
        <caption>
          <span className="visually-hidden">
            {group.label}, {name}.{' '}
          </span>
          {group.about}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Criterion
            </th>
            <th role="columnheader" scope="col">
              Finding
            </th>
            <th role="columnheader" scope="col">
              Source
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {criteria.map((criterion) => (
            <FactRow
              key={criterion.id}
              criterion={criterion}
              fact={facts[criterion.id]}
              isTarget={criterion.id === target}
              loadReadings={loadReadings}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
