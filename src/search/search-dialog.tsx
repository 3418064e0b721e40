import { useEffect, useRef, type ReactNode } from 'react';
import styles from './search-dialog.module.css';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of the search, above the page: the browser keeps the focus in it, and gives it back at the end.
 * Where it knows `closedby`, a click beside the frame closes it, too.
 */
export function SearchDialog({ onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    if (own?.open === false) own.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog ref={dialog} closedby="any" aria-label="Search" className={styles['dialog']} onClose={onClose}>
      {children}
    </dialog>
  );
}
