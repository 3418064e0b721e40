import type { Fate, OldIdea } from '#catalogue/thread-shapes.ts';
import type { Links } from './links.ts';
import { Sentences } from './sentences.tsx';
import styles from './entry.module.css';

const fates: Readonly<Record<Fate, string>> = {
  holds: 'Holds',
  'in-part': 'Holds in part',
  turned: 'Turned round',
};

interface Props {
  readonly idea: OldIdea;
  readonly links: Links;
}

/** One idea of 2009, and what became of it. */
export function IdeaEntry({ idea, links }: Props) {
  const { id, title, said, fate, verdict, now, section } = idea;
  return (
    <section className={styles['entry']} id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{title}</h3>
      </header>
      <dl>
        <div>
          <dt>Said in 2009</dt>
          <dd className={styles['then']}>{said}</dd>
        </div>
        <div>
          <dt>Verdict</dt>
          <dd className={styles['fate']} data-fate={fate}>
            <strong>{fates[fate]}</strong> <span>{verdict}</span>
          </dd>
        </div>
        <div>
          <dt>Today</dt>
          <dd>
            <Sentences statements={now} />
            {section !== undefined && (
              <p className={`${styles['more']} screen-only`}>
                {links.modes(
                  section,
                  <>
                    More among the modes<span className="visually-hidden">: {title}</span>
                  </>,
                )}
              </p>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
