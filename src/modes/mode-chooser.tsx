import { classWords, type ModeColumn } from './mode-columns.ts';
import type { ModeClass } from '#catalogue/schema.ts';
import styles from './mode-chooser.module.css';

interface Props {
  readonly columns: readonly ModeColumn[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Which modes stand side by side. The last one stays. */
export function ModeChooser({ columns, chosen, onChoose }: Props) {
  const classes = [...new Set(columns.map(({ mode }) => mode.class))];
  return (
    <fieldset className={`${styles['chooser']} screen-only`}>
      <legend>Modes side by side</legend>
      {classes.map((kind) => (
        <Class key={kind} kind={kind} {...{ columns, chosen, onChoose }} />
      ))}
    </fieldset>
  );
}

function Class({ kind, columns, chosen, onChoose }: Props & { readonly kind: ModeClass }) {
  const own = columns.filter(({ mode }) => mode.class === kind);
  return (
    <div role="group" aria-label={classWords[kind]} className={styles['class']}>
      <span aria-hidden="true">{classWords[kind]}</span>
      <div>
        {own.map(({ id, name, engines }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={chosen.length === 1 && chosen.includes(id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            <span>
              {name} {engines !== 'general' && <small>{engines}</small>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
