import type { PlatformName } from '#catalogue/schema.ts';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import styles from './platform-chooser.module.css';

interface Props {
  readonly platforms: readonly PlatformName[];
  /** ids of those that are compared */
  readonly chosen: readonly string[];
  /** what stands there while nothing is chosen, in words */
  readonly byDefault: string;
  /** nothing stands for the default */
  readonly onChoose: (platforms: readonly string[]) => void;
}

const sets = [
  { legend: 'Can be chosen', isHistory: false },
  { legend: 'History, for those who still run them', isHistory: true },
] as const;

/** Which platforms are compared. The last one cannot be taken away: a table needs a column. */
export function PlatformChooser({ platforms, chosen, byDefault, onChoose }: Props) {
  const byName = platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const toggle = (id: string): void => {
    const left = chosen.filter((each) => each !== id);
    onChoose(left.length === chosen.length ? [...chosen, id] : left.length === 0 ? chosen : left);
  };
  return (
    <Fold summary={`Choose platforms (${chosen.length} of ${platforms.length})`}>
      <div className={styles['sets']}>
        <p className={styles['ways']}>
          <button type="button" className={action['quiet']} onClick={() => onChoose([])}>
            {byDefault}
          </button>
          <button type="button" className={action['quiet']} onClick={() => onChoose(platforms.map(({ id }) => id))}>
            All {platforms.length}
          </button>
        </p>
        {sets.map(({ legend, isHistory }) => (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {byName
              .filter(({ family }) => (family === 'history') === isHistory)
              .map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    name="with"
                    value={id}
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  {name}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </Fold>
  );
}
