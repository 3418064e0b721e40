import { useId } from 'react';
import styles from './choice.module.css';
import { Explained } from './explained.tsx';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/**
 * One option as a large target: the whole row is the label. A screen reader hears the label as the name
 * and the hint after it, not both as one long name.
 */
export function Choice({ type, name, value, label, hint, checked, onChoose }: Props) {
  const id = useId();
  return (
    <label className={styles['row']}>
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-label`}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      />
      <span className={styles['words']}>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles['hint']}>
            <Explained text={hint} />
          </span>
        )}
      </span>
    </label>
  );
}
