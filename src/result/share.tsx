import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import action from '#ui/action.module.css';
import styles from './share.module.css';

interface Props {
  /** what the link will be called where it arrives */
  readonly title: string;
  /** the whole address, with its origin; asked only in the browser */
  readonly address: () => string;
}

const never = () => () => {};
const hasShareSheet = (): boolean => typeof navigator.share === 'function';

type State = 'idle' | 'copied' | 'refused';

/** Hands the result on: copied, through the device's own share sheet, or on paper. */
export function Share({ title, address }: Props) {
  const [state, setState] = useState<State>('idle');
  const canShare = useSyncExternalStore(never, hasShareSheet, () => false);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address());
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: address() });
    } catch {
      // closed without sharing: nothing to say
    }
  };
  return (
    <div className={`${styles['share']} screen-only`}>
      <button type="button" className={action['secondary']} onClick={() => void copy()}>
        Copy link
      </button>
      {canShare && (
        <button type="button" className={action['secondary']} onClick={() => void share()}>
          Share
        </button>
      )}
      <button type="button" className={action['secondary']} onClick={() => window.print()}>
        Print
      </button>
      <output className={styles['status']}>
        {state === 'copied' && 'Link copied. Whoever opens it sees these answers and this result.'}
        {state === 'refused' && 'The browser does not allow copying here. Copy the link by hand:'}
      </output>
      {state === 'refused' && <ByHand address={address()} />}
    </div>
  );
}

function ByHand({ address }: { readonly address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <p className={styles['by-hand']}>
      <label htmlFor={id} className="visually-hidden">
        Link to this result
      </label>
      <input id={id} ref={field} readOnly value={address} onFocus={({ target }) => target.select()} />
    </p>
  );
}
