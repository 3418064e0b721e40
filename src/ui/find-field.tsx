import { useId, useState } from 'react';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  /** the text in the address */
  readonly value: string;
  readonly maxLength: number;
  readonly onFind: (text: string) => void;
}

/**
 * A text that narrows down what is shown. The address follows the keys a moment later: what was typed
 * meanwhile stays, and only a text that was not typed here (the back button's) takes its place.
 */
export function FindField({ label, value, maxLength, onFind }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; seen: string; sent: readonly string[] }>({
    text: value,
    seen: value,
    sent: [],
  });
  if (draft.seen !== value) {
    const at = draft.sent.indexOf(value);
    setDraft({ text: at < 0 ? value : draft.text, seen: value, sent: at < 0 ? [] : draft.sent.slice(at + 1) });
  }
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={draft.text}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          const text = target.value;
          setDraft({ ...draft, text, sent: [...draft.sent, text] });
          onFind(text);
        }}
      />
    </p>
  );
}
