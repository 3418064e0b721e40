import type { Alternative } from '#catalogue/schema.ts';
import type { AlternativeStanding } from '#scoring/alternatives-for.ts';
import styles from './alternative-list.module.css';

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly worthALook: readonly AlternativeStanding[];
}

/** The way to each of them, with a mark at those that the answers speak for. */
export function AlternativeList({ alternatives, worthALook }: Props) {
  return (
    <nav aria-label="On this page" className={`${styles['list']} screen-only`}>
      <ul>
        {alternatives.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
            {worthALook.some(({ alternative }) => alternative === id) && (
              <span className={styles['mark']}>your answers speak for it</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
