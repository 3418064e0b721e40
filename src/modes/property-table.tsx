import { useCallback, useDeferredValue, useState, type CSSProperties } from 'react';
import type { ModeAspect } from '#catalogue/schema.ts';
import { aspects } from './aspect-words.ts';
import type { ModeColumn } from './mode-columns.ts';
import { PropertyRow } from './property-row.tsx';
import styles from './property-table.module.css';

interface Props {
  readonly columns: readonly ModeColumn[];
  /** the mode that the address names, if it names one */
  readonly target: string | undefined;
}

/** So many columns need no scrolling sideways on a wide screen. */
const mostThatFit = 5;

const none: ReadonlySet<ModeAspect> = new Set();
const all: ReadonlySet<ModeAspect> = new Set(aspects.map(([aspect]) => aspect));

/** What holds for each mode, sentence by sentence. The name of a row shows who says so. */
export function PropertyTable({ columns, target }: Props) {
  const [open, setOpen] = useState(none);
  const toggle = useCallback(
    (aspect: ModeAspect): void =>
      setOpen(
        (before) => new Set(before.has(aspect) ? [...before].filter((each) => each !== aspect) : [...before, aspect]),
      ),
    [],
  );
  // the box is ticked at once, the sources follow
  const shown = useDeferredValue(open);
  const style: CSSProperties & Readonly<Record<'--columns', number>> = { '--columns': columns.length };
  return (
    <>
      <label className={`${styles['all']} screen-only`}>
        <input
          type="checkbox"
          checked={open.size === all.size}
          onChange={({ currentTarget }) => setOpen(currentTarget.checked ? all : none)}
        />
        Show who says so
      </label>
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
                <th
                  key={id}
                  role="columnheader"
                  scope="col"
                  id={mode.general === true ? undefined : id}
                  data-target={id === target || undefined}
                >
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
