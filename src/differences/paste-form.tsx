import { useId, useState } from 'react';
import action from '#ui/action.module.css';
import field from '#ui/field.module.css';
import styles from './paste-form.module.css';

interface Props {
  readonly label: string;
  readonly button: string;
  /** takes the opinions out of the text; says what is wrong where there are none */
  readonly onPaste: (text: string) => string | undefined;
}

/** Longer texts hold no link that these pages wrote; the field takes no more. */
const longest = 20_000;

/** Where a link is pasted. The text stays in the field until opinions were found in it. */
export function PasteForm({ label, button, onPaste }: Props) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  return (
    <form
      className={`${styles['form']} screen-only`}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const text = new FormData(form).get('link');
        const wrong = onPaste(typeof text === 'string' ? text : '');
        setFault(wrong);
        if (wrong === undefined) form.reset();
        else form.querySelector('input')?.focus();
      }}
    >
      <div className={styles['row']}>
        <p className={field['field']}>
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            name="link"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={longest}
            aria-describedby={`${id}-hint`}
            aria-invalid={fault !== undefined}
          />
        </p>
        <button type="submit" className={action['secondary']}>
          {button}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles['hint']}>
        The whole address, or what stands behind its question mark; several at once will do. It is read here and sent
        nowhere.
      </p>
      <p role="alert" className={styles['fault']}>
        {fault}
      </p>
    </form>
  );
}
