import { useSyncExternalStore } from 'react';
import styles from './share.module.css';

const never = () => () => {};

interface Props {
  /** the whole address, with its origin; asked only in the browser */
  readonly address: () => string;
}

/** On paper: where this result stands. */
export function PrintedAddress({ address }: Props) {
  const text = useSyncExternalStore(never, address, () => '');
  return <p className={styles['printed']}>This result, with its answers: {text}</p>;
}
