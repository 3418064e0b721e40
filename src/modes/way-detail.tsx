import type { Architecture, Drivers, Way } from '#catalogue/schema.ts';
import { Said } from '#ui/said.tsx';
import { firmwareWords } from './fit-words.ts';
import styles from './way-detail.module.css';

const kinds = [
  ['disk', 'Disk'],
  ['network', 'Network'],
  ['balloon', 'Balloon'],
  ['time', 'Time'],
  ['from', 'From'],
] as const satisfies readonly (readonly [keyof Drivers, string])[];

const architectureWords = { x86: 'x86', arm: 'Arm', power: 'Power', z: 'Z' } as const satisfies Record<
  Architecture,
  string
>;

/** A name, or that no source gives one. */
function nameWords(name: string): string {
  return name === 'unknown' ? 'no source says' : name;
}

/** What goes with a system in a mode: drivers by name, what it starts by, what it loses without them. */
export function WayDetail({ way: { drivers, firmware, withoutDrivers, architectures } }: { readonly way: Way }) {
  const rows = [
    ...kinds.flatMap(([kind, label]) => (drivers === undefined ? [] : [[label, nameWords(drivers[kind])] as const])),
    ...(firmware === undefined ? [] : [['Starts by', firmware.map((each) => firmwareWords[each]).join(', ')] as const]),
    ...(architectures === undefined
      ? []
      : [['Known for', architectures.map((each) => architectureWords[each]).join(', ')] as const]),
  ];
  return (
    <>
      {rows.length > 0 && (
        <dl className={styles['way']}>
          {rows.map(([label, words]) => (
            <div key={label}>
              <dt>{label}: </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {withoutDrivers !== undefined && (
        <p>
          <Said statements={[withoutDrivers]} />
        </p>
      )}
    </>
  );
}
