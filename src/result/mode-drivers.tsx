import type { Drivers } from '#catalogue/schema.ts';
import { driverWords } from './mode-words.ts';
import styles from './mode-drivers.module.css';

const kinds = [
  ['disk', 'Disk'],
  ['network', 'Network'],
  ['balloon', 'Memory balloon'],
  ['time', 'Time'],
  ['from', 'They come from'],
] as const satisfies readonly (readonly [keyof Drivers, string])[];

/** The drivers of a guest by name, and where they come from. */
export function ModeDrivers({ drivers }: { readonly drivers: Drivers }) {
  return (
    <dl className={styles['drivers']}>
      {kinds.map(([kind, label]) => (
        <div key={kind}>
          <dt>{label}</dt>
          <dd>{driverWords(drivers[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
