import { Fragment, useId, type ReactNode } from 'react';
import type { NamedPlatform, OldName } from './old-names.ts';
import styles from './old-name-list.module.css';

interface Props {
  readonly names: readonly OldName[];
  readonly renderLink: (platform: NamedPlatform) => ReactNode;
}

/** The names of the old question, and where each leads now. */
export function OldNameList({ names, renderLink }: Props) {
  const id = useId();
  const listed = (platforms: readonly NamedPlatform[]) =>
    platforms.map((platform, index) => (
      <Fragment key={platform.platform}>
        {index > 0 && ', '}
        {renderLink(platform)}
      </Fragment>
    ));
  return (
    <section className={styles['names']} aria-labelledby={id}>
      <h2 id={id}>The names of 2009, now</h2>
      <dl>
        {names.map(({ name, now, ended }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {listed(now)}
              {ended !== undefined && <span className={styles['ended']}>ended: {listed(ended)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
