import type { ReactNode } from 'react';
import type { PlatformValues } from '#catalogue/schema.ts';
import { dateWords } from '#ui/date-words.ts';
import { supportWords, type Dated } from './life-words.ts';
import styles from './platform-list.module.css';

/** The newest release of a platform. */
export type NewestRelease = Dated & { readonly name: string };

/** Where a platform stands for the answers in the address. */
export type ListedStanding =
  { readonly kind: 'ranked'; readonly place: number; readonly points: string } | { readonly kind: 'out' };

interface Props {
  readonly platform: PlatformValues;
  readonly name: ReactNode;
  /** absent while nothing is answered */
  readonly standing: ListedStanding | undefined;
  readonly newest: NewestRelease | undefined;
  /** what it is, as name and value */
  readonly terms: readonly (readonly [term: string, words: string])[];
  readonly today: string;
}

/** A platform in the list: what it is in a sentence, and what decides at a glance. */
export function PlatformEntry({ platform, name, standing, newest, terms, today }: Props) {
  const released = newest === undefined || newest.released === 'unknown' ? '' : `, ${dateWords(newest.released)}`;
  return (
    <li className={styles['entry']}>
      <p className={styles['head']}>
        <span className={styles['name']}>{name}</span>
        {standing !== undefined && (
          <span className={styles['standing']}>
            {standing.kind === 'out' ? 'ruled out' : `place ${standing.place}, ${standing.points} points`}
          </span>
        )}
      </p>
      <p className={styles['summary']}>{platform.summary}</p>
      <dl className={styles['terms']}>
        {terms.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {newest !== undefined && (
          <div className={styles['newest']}>
            <dt>Newest release</dt>
            <dd>
              {newest.name}
              {released}. {supportWords(newest, today)}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
