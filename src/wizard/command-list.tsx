import { useId, useState } from 'react';
import action from '#ui/action.module.css';
import type { MachineCommand, MachineSystem } from './machine-commands.ts';
import styles from './command-list.module.css';

interface Props {
  readonly systems: readonly MachineSystem[];
}

/** What to type on the host, by the system that runs on it; each line can be copied. */
export function CommandList({ systems }: Props) {
  const [chosen, setChosen] = useState(systems[0]?.id);
  const id = useId();
  const commands = systems.find((system) => system.id === chosen)?.commands ?? [];
  return (
    <div className={styles['commands']}>
      <p className={styles['choice']}>
        <label htmlFor={id}>The host runs</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {systems.map((system) => (
            <option key={system.id} value={system.id}>
              {system.label}
            </option>
          ))}
        </select>
      </p>
      <ul>
        {commands.map((command) => (
          <Command key={command.line} command={command} />
        ))}
      </ul>
    </div>
  );
}

function Command({ command: { line, tells } }: { readonly command: MachineCommand }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(line);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <li className={styles['command']}>
      <code className={styles['line']} translate="no">
        {line}
      </code>
      <button type="button" className={action['quiet']} onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : 'Copy'}
        <span className="visually-hidden"> {line}</span>
      </button>
      <span className={styles['tells']}>
        {tells}
        <span role="status">{state === 'refused' && ' The browser does not allow copying here: select the line.'}</span>
      </span>
    </li>
  );
}
