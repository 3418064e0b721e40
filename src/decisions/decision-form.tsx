import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import action from '#ui/action.module.css';
import field from '#ui/field.module.css';
import styles from './decision-form.module.css';
import { longestName, longestNote } from './kept-decision.ts';
import { isBlank, oneLine, plainLines } from './plain-text.ts';

/** What a person writes about a decision. */
export interface Words {
  readonly name: string;
  readonly note: string;
}

interface Props {
  /** what the form is for */
  readonly label: string;
  /** what stands in the fields until somebody writes there */
  readonly words: Words;
  readonly submit: string;
  /** what the person should know before saving */
  readonly children?: ReactNode;
  readonly onSubmit: (words: Words) => void;
  readonly onCancel: () => void;
}

const count = new Intl.NumberFormat('en-GB');

/** From here on it is said how much room a note has left. */
const nearlyFull = 0.8 * longestNote;

/** Name and note of a decision. */
export function DecisionForm({ label, words, submit, children, onSubmit, onCancel }: Props) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Partial<Words>>({});
  const [isNameless, setNameless] = useState(false);
  const { name, note } = { ...words, ...draft };
  useEffect(() => first.current?.focus(), []);

  const save = (): void => {
    if (isBlank(name)) {
      setNameless(true);
      first.current?.focus();
    } else onSubmit({ name: oneLine(name), note: plainLines(note) });
  };
  return (
    <form
      className={styles['form']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={field['field']}>
        <label htmlFor={`${id}-name`}>Name</label>
        <input
          id={`${id}-name`}
          ref={first}
          value={name}
          maxLength={longestName}
          autoComplete="off"
          aria-invalid={isNameless}
          {...(isNameless && { 'aria-describedby': `${id}-fault` })}
          onChange={({ target }) => {
            setDraft({ ...draft, name: target.value });
            setNameless(false);
          }}
        />
        {isNameless && (
          <span id={`${id}-fault`} className={styles['fault']}>
            Give it a name.
          </span>
        )}
      </p>
      <p className={field['field']}>
        <label htmlFor={`${id}-note`}>Note, if you like</label>
        <textarea
          id={`${id}-note`}
          rows={4}
          value={note}
          maxLength={longestNote}
          onChange={({ target }) => setDraft({ ...draft, note: target.value })}
        />
        <span role="status" className={styles['room']}>
          {note.length > nearlyFull && `${count.format(note.length)} of ${count.format(longestNote)} characters`}
        </span>
      </p>
      {children}
      <p className={styles['ways']}>
        <button type="submit" className={action['primary']}>
          {submit}
        </button>
        <button type="button" className={action['quiet']} onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
