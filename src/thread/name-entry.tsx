import type { OldName } from '#catalogue/thread-shapes.ts';
import type { Links } from './links.ts';
import { Sentences } from './sentences.tsx';
import { TodayList } from './today-list.tsx';
import type { Today } from './told.ts';
import styles from './entry.module.css';

interface Props {
  readonly entry: OldName;
  readonly todayOf: (platform: string) => Today;
  readonly links: Links;
}

/** One name of 2009: what was said, what holds, what to choose. */
export function NameEntry({ entry, todayOf, links }: Props) {
  const { id, name, today, said, now, choose, platforms } = entry;
  return (
    <section className={styles['entry']} id={id} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`}>{name}</h3>
        <p className={styles['gist']}>{today}</p>
      </header>
      <dl>
        <div>
          <dt>Said in 2009</dt>
          <dd className={styles['then']}>
            {said.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </dd>
        </div>
        <div>
          <dt>Today</dt>
          <dd>
            <Sentences statements={now} />
          </dd>
        </div>
        <div>
          <dt>Choose</dt>
          <dd>
            <Sentences statements={choose} />
          </dd>
        </div>
        <div>
          <dt>Under that name</dt>
          <dd>
            <TodayList platforms={platforms} todayOf={todayOf} links={links} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
