import { useDevice } from './device-context.tsx';
import type { Theme } from './device-store.ts';
import styles from './theme-choice.module.css';

const themes: readonly { readonly id: Theme; readonly label: string }[] = [
  { id: 'system', label: 'as the device' },
  { id: 'light', label: 'light' },
  { id: 'dark', label: 'dark' },
];

export function ThemeChoice() {
  const theme = useDevice((state) => state.theme);
  const setTheme = useDevice((state) => state.setTheme);
  return (
    <label className={styles['label']}>
      Colours
      <select
        value={theme}
        onChange={({ target }) => setTheme(themes.find(({ id }) => id === target.value)?.id ?? 'system')}
      >
        {themes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
