import { memo } from 'react';
import type { ReactNode } from 'react';
import type { ModeReference } from '#catalogue/mode-reference-shapes.ts';
import { Explained } from '#ui/explained.tsx';
import { Backed } from './paper-marks.tsx';
import { MachineGuide } from './machine-guide.tsx';
import styles from './processor-guide.module.css';

interface Props {
  readonly reference: Pick<ModeReference, 'abilities' | 'machines' | 'firmwareSwitch'>;
  /** the way to the question that reads what was printed */
  readonly paste: ReactNode;
}

/** What to look for, how to ask on each system, and where it is switched on. */
export const ProcessorGuide = memo(function ProcessorGuide({ reference, paste }: Props) {
  const { abilities, machines, firmwareSwitch } = reference;
  return (
    <>
      <dl className={styles['abilities']}>
        {abilities.map(({ name, words, needed }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words.map((word) => (
                <code key={word} translate="no">
                  {word}
                </code>
              ))}
            </dd>
            <dd>
              <Explained text={needed.says} /> <Backed backing={needed} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={`${styles['paste']} screen-only`}>{paste}</div>
      {machines.map((machine) => (
        <MachineGuide key={machine.id} machine={machine} />
      ))}
      <section className={styles['switch']} aria-labelledby="firmware-switch">
        <h3 id="firmware-switch">Where it is switched on</h3>
        <ul>
          {firmwareSwitch.map((statement) => (
            <li key={statement.says}>
              <Explained text={statement.says} /> <Backed backing={statement} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
});
