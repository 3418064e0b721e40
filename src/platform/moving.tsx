import type { Guide } from '#catalogue/guide-shapes.ts';
import type { Catalogue } from '#catalogue/schema.ts';
import { Statements } from './statements.tsx';
import pair from './fit-lists.module.css';
import styles from './section.module.css';

interface Props {
  readonly guide: Pick<Guide, 'movingIn' | 'movingOut'>;
  readonly criteria: Catalogue['criteria'];
}

const isAboutMoving = (id: string): boolean => id.startsWith('import-') || id === 'exit-path';

/** Ways into the platform and out of it again, and where the facts say more. */
export function Moving({ guide, criteria }: Props) {
  return (
    <section className={styles['section']} aria-labelledby="moving">
      <h2 id="moving">Moving in and out</h2>
      <div className={pair['lists']}>
        <section aria-labelledby="moving-in">
          <h3 id="moving-in">In</h3>
          <Statements statements={guide.movingIn} />
        </section>
        <section aria-labelledby="moving-out">
          <h3 id="moving-out">Out</h3>
          <Statements statements={guide.movingOut} />
        </section>
      </div>
      <p className={`${styles['see']} screen-only`}>
        In the facts:
        {criteria
          .filter(({ id }) => isAboutMoving(id))
          .map(({ id, label }) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
      </p>
    </section>
  );
}
