import type { ReactNode } from 'react';
import type { PlatformValues } from '#catalogue/schema.ts';
import { families } from './family-words.ts';
import styles from './platform-list.module.css';

interface Props {
  readonly platforms: readonly PlatformValues[];
  /** its life-cycle status in words */
  readonly statusOf: (platform: PlatformValues) => string;
  readonly renderLink: (platform: string, text: ReactNode) => ReactNode;
}

/** All platforms by family, in the order of their names. */
export function PlatformList({ platforms, statusOf, renderLink }: Props) {
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
        <ul>
          {members.map((platform) => (
            <li key={platform.id}>
              <span className={styles['head']}>
                <span className={styles['name']}>{renderLink(platform.id, platform.name)}</span>
                <span className={styles['status']}>{statusOf(platform)}</span>
              </span>
              <span className={styles['summary']}>{platform.summary}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
