import { useEffect, useId, useState } from 'react';
import type { MachineReading } from '#intake/machine-reading.ts';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import { CommandList } from './command-list.tsx';
import { machineSystems } from './machine-commands.ts';
import { ReadingReport } from './reading-report.tsx';
import styles from './machine-paste.module.css';

/** What was read out of a text. */
export interface MachineRead {
  readonly reading: MachineReading;
  /** what was read, where, and what follows for the modes */
  readonly sentence: string;
  /** id of the option that it amounts to; `undefined` when the text settles none */
  readonly option: string | undefined;
  /** characters that were read, where that is not all of the text */
  readonly upTo: number | undefined;
}

interface Props {
  /** reads a text without holding up the page; gives a function that ends the reading */
  readonly read: (text: string, onRead: (read: MachineRead) => void) => () => void;
  readonly optionLabel: (option: string) => string;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
}

/** More than this would make the field itself slow; the rest is read all the same. */
export const longestShown = 20_000;

/** How long after the last key the reading begins, in milliseconds. */
const pause = 250;

/**
 * A field for what the machine prints about its processor. The text lives in this component and nowhere
 * else: the field has no name, so that no form can send it, and the browser is asked not to remember it.
 */
export function MachinePaste({ read, optionLabel, chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ readonly text: string; readonly read: MachineRead }>();
  const id = useId();
  useEffect(() => {
    if (text.trim() === '') return;
    let stop = (): void => undefined;
    const timer = setTimeout(() => (stop = read(text, (result) => setFound({ text, read: result }))), pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [text, read]);
  const current = found?.text === text && text.trim() !== '' ? found.read : undefined;
  return (
    <div className={`${styles['paste']} screen-only`}>
      <Fold summary="Read it from what the machine prints">
        <div className={styles['content']}>
          <p>Type one of these on a host, not in a virtual machine, and paste what it prints.</p>
          <CommandList systems={machineSystems} />
          <div className={styles['field']}>
            <label htmlFor={`${id}-text`}>What the machine printed</label>
            <p id={`${id}-private`} className={styles['private']}>
              The text stays on this page: it enters neither the link nor any storage, and is forgotten when you go on.
            </p>
            <textarea
              id={`${id}-text`}
              aria-describedby={`${id}-private`}
              rows={8}
              wrap="off"
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
              translate="no"
              value={text.slice(0, longestShown)}
              onChange={({ target }) => setText(target.value)}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text/plain');
                if (pasted.length <= longestShown) return;
                event.preventDefault();
                setText(pasted);
              }}
            />
            {text !== '' && (
              <button type="button" className={action['quiet']} onClick={() => setText('')}>
                Empty the field
              </button>
            )}
          </div>
          <ReadingReport
            isWaiting={text.trim() !== '' && current === undefined}
            length={text.length}
            shown={longestShown}
            read={current}
            optionLabel={optionLabel}
            chosen={chosen}
            onChoose={onChoose}
          />
        </div>
      </Fold>
    </div>
  );
}
