import type { ReactNode } from 'react';
import type { PlatformValues } from '#catalogue/schema.ts';
import { families } from './family-words.ts';
import styles from './platform-list.module.css';

interface Props {
  readonly platforms: readonly PlatformValues[];
  readonly renderEntry: (platform: PlatformValues) => ReactNode;
}

/** Platforms by family, in the order of their names. A family without any is left out. */
export function PlatformList({ platforms, renderEntry }: Props) {
  const byName = platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return families.map(({ id, label, about }) => {
    const members = byName.filter(({ family }) => family === id);
    if (members.length === 0) return null;
    return (
      <section key={id} className={styles['family']} aria-labelledby={`family-${id}`}>
        <header>
          <h2 id={`family-${id}`}>{label}</h2>
          <p>{about}</p>
        </header>
        <ul>{members.map(renderEntry)}</ul>
      </section>
    );
  });
}
