import { useEffect, useId, useRef } from 'react';
import styles from './by-hand.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be copied by hand: shown whole, and chosen already. */
export function ByHand({ label, text }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <p className={styles['by-hand']}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={10} value={text} spellCheck={false} />
    </p>
  );
}
