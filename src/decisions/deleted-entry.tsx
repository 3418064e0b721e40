import { useEffect, useRef } from 'react';
import action from '#ui/action.module.css';
import styles from './deleted-entry.module.css';

interface Props {
  readonly name: string;
  readonly onUndo: () => void;
}

/** What stands in the place of a decision that was deleted, until the page is left. */
export function DeletedEntry({ name, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p className={`${styles['deleted']} screen-only`}>
      <span>
        “<bdi>{name}</bdi>” is deleted.
      </span>
      <button type="button" ref={undo} className={action['quiet']} onClick={onUndo}>
        Undo<span className="visually-hidden"> deleting {name}</span>
      </button>
    </p>
  );
}
