import { useCallback, useDeferredValue, useState, type CSSProperties } from 'react';
import type { ModeAspect } from '#catalogue/schema.ts';
import action from '#ui/action.module.css';
import { aspects } from './aspect-words.ts';
import type { ModeColumn } from './mode-columns.ts';
import { PropertyRow } from './property-row.tsx';
import styles from './property-table.module.css';

interface Props {
  readonly columns: readonly ModeColumn[];
}

/** So many columns need no scrolling sideways on a wide screen. */
const mostThatFit = 5;

const none: ReadonlySet<ModeAspect> = new Set();
const all: ReadonlySet<ModeAspect> = new Set(aspects.map(([aspect]) => aspect));

/** What holds for each mode, sentence by sentence. The name of a row shows who says so. */
export function PropertyTable({ columns }: Props) {
  const [open, setOpen] = useState(none);
  const isOpen = open.size === all.size;
  const toggle = useCallback(
    (aspect: ModeAspect): void =>
      setOpen(
        (before) => new Set(before.has(aspect) ? [...before].filter((each) => each !== aspect) : [...before, aspect]),
      ),
    [],
  );
  // the button answers at once, the sources follow
  const shown = useDeferredValue(open);
  const style: CSSProperties & Readonly<Record<'--columns', number>> = { '--columns': columns.length };
  return (
    <>
      <p className="screen-only">
        <button
          type="button"
          className={action['secondary']}
          aria-pressed={isOpen}
          onClick={() => setOpen(isOpen ? none : all)}
        >
          Show who says so
        </button>
      </p>
      <div className={`${styles['scroller']} ${columns.length <= mostThatFit ? styles['fits'] : ''}`} style={style}>
        <table role="table" className={styles['table']}>
          <caption className="visually-hidden">
            Modes side by side: {columns.map(({ name }) => name).join(', ')}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Property
              </th>
              {columns.map(({ id, name, engines, mode }) => (
                <th key={id} role="columnheader" scope="col" id={mode.general === true ? undefined : id}>
                  {name}
                  {engines !== 'general' && <small> {engines}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                <span>In a sentence</span>
              </th>
              {columns.map(({ id, mode }) => (
                <td key={id} role="cell">
                  {mode.summary}
                </td>
              ))}
            </tr>
            {aspects.map(([aspect, label]) => (
              <PropertyRow key={aspect} {...{ aspect, label, columns }} isOpen={shown.has(aspect)} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
