import { useEffect } from 'react';
import type { Catalogue, Platform } from '#catalogue/schema.ts';
import { FactTable } from './fact-table.tsx';
import styles from './fact-tables.module.css';

interface Props {
  readonly catalogue: Catalogue;
  readonly platform: Platform;
  /** the criterion, or another place on the page, that the address points at */
  readonly target: string | undefined;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
}

/** Everything that is known of a platform, a table a group. */
export function FactTables({ catalogue, platform, target, loadReadings }: Props) {
  useEffect(() => {
    const place = target === undefined ? null : document.getElementById(target);
    place?.scrollIntoView({ block: place.tagName === 'TR' ? 'center' : 'start' });
  }, [target]);
  const facts = Object.values(platform.facts);
  const judged = facts.filter(({ evidence }) => evidence === 'judgement').length;
  const unsourced = facts.filter(({ evidence }) => evidence === 'unsourced').length;
  const unknown = facts.filter(({ value }) => value === 'unknown').length;
  return (
    <div className={styles['tables']}>
      <header className={styles['header']}>
        <h2 id="facts">The facts</h2>
        <p>
          {facts.length} in all: {facts.length - judged - unsourced} from a source, {judged} by our judgement,{' '}
          {unsourced} without a source.
          {unknown > 0 &&
            ` Of these, ${unknown} ${unknown === 1 ? 'is' : 'are'} unknown: looked for and not found, which is not a “no”.`}
        </p>
        <nav aria-label="Groups of facts">
          <ul>
            {catalogue.groups.map(({ id, label }) => (
              <li key={id}>
                <a href={`#group-${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {catalogue.groups.map((group) => (
        <FactTable
          key={group.id}
          group={group}
          criteria={catalogue.criteria.filter((criterion) => criterion.group === group.id)}
          facts={platform.facts}
          name={platform.name}
          target={target}
          loadReadings={loadReadings}
        />
      ))}
    </div>
  );
}
