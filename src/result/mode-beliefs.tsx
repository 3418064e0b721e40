import type { GuestAdvice } from '#scoring/mode-advice.ts';
import { Fold } from '#ui/fold.tsx';
import { Said } from '#ui/said.tsx';
import styles from './mode-beliefs.module.css';

/** What several guests have in common is said once. */
function once<Thing>(all: readonly Thing[], id: (thing: Thing) => string): readonly Thing[] {
  return [...new Map(all.map((thing) => [id(thing), thing])).values()];
}

/** The system on which all guests depend, where the engine has one. */
export function ControlDomains({ guests }: { readonly guests: readonly GuestAdvice[] }) {
  const domains = once(
    guests.flatMap(({ controlDomains }) => controlDomains),
    ({ engine }) => engine,
  );
  return domains.map(({ engine, name, what, advice }) => (
    <Fold key={engine} summary={`${name}: the system on which all guests depend`}>
      <div className={styles['said']}>
        <Said statements={[what, ...advice]} />
      </div>
    </Fold>
  ));
}

/** What many still believe of these modes, each with what holds. */
export function ModeBeliefs({ guests }: { readonly guests: readonly GuestAdvice[] }) {
  const myths = once(
    guests.flatMap((guest) => guest.myths),
    ({ id }) => id,
  );
  if (myths.length === 0) return null;
  return (
    <Fold summary={myths.length === 1 ? 'An old belief, corrected' : `${myths.length} old beliefs, corrected`}>
      <ul className={styles['beliefs']}>
        {myths.map(({ id, claim, truth }) => (
          <li key={id}>
            <p className={styles['claim']}>“{claim}”</p>
            <Said statements={[truth]} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
