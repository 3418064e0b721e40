import { useEffect, useId, useRef } from 'react';
import { longestOpinionName } from '#link/opinion-name.ts';
import action from '#ui/action.module.css';
import field from '#ui/field.module.css';
import styles from './opinion-list.module.css';

interface Props {
  readonly letter: string;
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** A name for an opinion. Escape leaves it as it is; an empty one takes it away. */
export function RenameForm({ letter, name, onRename, onClose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        const written = new FormData(event.currentTarget).get('name');
        onRename(typeof written === 'string' ? written : '');
        onClose();
      }}
    >
      <p className={field['field']}>
        <label htmlFor={id}>Whose opinion {letter} is</label>
        <input
          id={id}
          ref={input}
          name="name"
          defaultValue={name}
          maxLength={longestOpinionName}
          autoComplete="off"
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose();
          }}
        />
      </p>
      <button type="submit" className={action['secondary']}>
        Keep the name
      </button>
    </form>
  );
}
