import { useState } from 'react';
import action from '#ui/action.module.css';

interface Props {
  readonly text: string;
}

/** Copies a line to be typed elsewhere, and says whether that worked. */
export function CopyButton({ text }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <span className="screen-only">
      <button type="button" className={action['quiet']} onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : 'Copy'}
        <span className="visually-hidden"> {text}</span>
      </button>
      <span role="status">{state === 'refused' && ' Not allowed here: select the line.'}</span>
    </span>
  );
}
