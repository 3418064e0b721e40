import styles from './search-foot.module.css';

interface Props {
  readonly hasSlash: boolean;
  readonly onSlash: (hasSlash: boolean) => void;
}

/** The keys, and the switch for the one that could be hit by chance: by voice, or without meaning to. */
export function SearchFoot({ hasSlash, onSlash }: Props) {
  return (
    <div className={styles['foot']}>
      <span className={styles['keys']}>
        <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
      </span>
      <label>
        <input type="checkbox" checked={hasSlash} onChange={({ target }) => onSlash(target.checked)} />
        <span>
          Open with the key <kbd>/</kbd> (always with <kbd>Ctrl</kbd> or <kbd>⌘</kbd> and <kbd>K</kbd>)
        </span>
      </label>
    </div>
  );
}
