import { useId } from 'react';
import field from './field.module.css';
import styles from './pair-choice.module.css';

export type Pair = readonly [left: string, right: string];

interface Column {
  readonly id: string;
  readonly name: string;
}

interface Props {
  /** what the columns are, in the plural */
  readonly what: string;
  readonly columns: readonly Column[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
}

/** The two columns that a narrow screen shows. Who chooses the other one again swaps them. */
export function PairChoice({ what, columns, pair: [left, right], onPair }: Props) {
  const id = useId();
  const fields = [
    { label: 'On the left', value: left, choose: (own: string): Pair => [own, own === right ? left : right] },
    { label: 'On the right', value: right, choose: (own: string): Pair => [own === left ? right : left, own] },
  ];
  return (
    <fieldset className={styles['pair']}>
      <legend>
        Two of {columns.length} {what} fit on this screen
      </legend>
      {fields.map(({ label, value, choose }) => (
        <p key={label} className={field['field']}>
          <label htmlFor={id + label}>{label}</label>
          <select id={id + label} value={value} onChange={({ target }) => onPair(choose(target.value))}>
            {columns.map((column) => (
              <option key={column.id} value={column.id}>
                {column.name}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  );
}

/** The chosen pair as far as both still stand there, else the first two. */
export function pairOf(columns: readonly Column[], chosen: Pair | undefined): Pair | undefined {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return undefined;
  const isThere = chosen?.every((id) => columns.some((column) => column.id === id)) ?? false;
  return chosen !== undefined && isThere ? chosen : [first.id, second.id];
}
