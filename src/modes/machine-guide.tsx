import type { MachineCommand, MachineSystem } from '#catalogue/mode-reference-shapes.ts';
import { Explained } from '#ui/explained.tsx';
import { Backed } from './paper-marks.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './machine-guide.module.css';

interface Props {
  readonly machine: MachineSystem;
}

/** What to type on one system, and what the lines mean that it prints. */
export function MachineGuide({ machine: { id, label, commands, notes } }: Props) {
  return (
    <section id={`on-${id}`} className={styles['machine']} aria-labelledby={`on-${id}-name`}>
      <h3 id={`on-${id}-name`}>{label}</h3>
      <div className={styles['commands']}>
        {commands.map((command) => (
          <Command key={command.line} command={command} />
        ))}
        {notes.map((note) => (
          <p key={note.says} className={styles['note']}>
            <Explained text={note.says} /> <Backed backing={note} />
          </p>
        ))}
      </div>
    </section>
  );
}

function Command({ command: { line, tells, outputs } }: { readonly command: MachineCommand }) {
  return (
    <div className={styles['command']}>
      <div className={styles['line']}>
        <pre translate="no">
          <code>{line}</code>
        </pre>
        <CopyButton text={line} />
      </div>
      <p>{tells}</p>
      <dl className={styles['outputs']}>
        {outputs.map((output) => (
          <div key={output.prints}>
            <dt>
              <code translate="no">{output.prints}</code>
            </dt>
            <dd>
              {output.means} <Backed backing={output} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
