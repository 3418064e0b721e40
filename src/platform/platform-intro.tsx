import type { PlatformName } from '#catalogue/schema.ts';
import { familyWords } from './family-words.ts';
import styles from './platform-intro.module.css';

interface Props {
  readonly platform: PlatformName;
}

/** Who makes it and what it is built on. */
export function PlatformIntro({ platform }: Props) {
  const { vendor, engine, family, homepage } = platform;
  return (
    <dl className={styles['about']}>
      <div>
        <dt>Vendor</dt>
        <dd>{vendor}</dd>
      </div>
      <div>
        <dt>Engine</dt>
        <dd>{engine}</dd>
      </div>
      <div>
        <dt>Family</dt>
        <dd>{familyWords(family)}</dd>
      </div>
      <div>
        <dt>Homepage</dt>
        <dd>
          <a href={homepage} rel="noreferrer noopener">
            {new URL(homepage).host.replace(/^www\./, '')}
          </a>
        </dd>
      </div>
    </dl>
  );
}
