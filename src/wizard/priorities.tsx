import { importances, type Group, type Importance } from '#catalogue/schema.ts';
import { useId } from 'react';
import actions from '#ui/action.module.css';
import { importanceWords } from './importance-words.ts';
import styles from './priorities.module.css';

interface RowProps {
  readonly group: Group;
  /** what the other answers say */
  readonly starting: Importance;
  readonly current: Importance;
  /** `undefined`: back to what the other answers say */
  readonly onSet: (importance: Importance | undefined) => void;
}

function PriorityRow({ group, starting, current, onSet }: RowProps) {
  const id = useId();
  const changed = current !== starting;
  return (
    <div className={styles['row']} data-changed={changed}>
      <div className={styles['group']}>
        <p id={`${id}-label`} className={styles['label']}>
          {group.label}
        </p>
        <p id={`${id}-about`} className={styles['about']}>
          {group.about}
        </p>
      </div>
      <div
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-describedby={changed ? `${id}-about ${id}-changed` : `${id}-about`}
        className={styles['scale']}
      >
        {importances.map((importance) => (
          <label key={importance} className={styles['step']}>
            <input
              type="radio"
              name={`priority-${group.id}`}
              value={importance}
              checked={importance === current}
              onChange={() => onSet(importance === starting ? undefined : importance)}
            />
            <span>{importanceWords[importance]}</span>
            {importance === starting && <small>your answers</small>}
          </label>
        ))}
      </div>
      {changed && (
        <p className={styles['changed']}>
          <strong id={`${id}-changed`}>Changed by you.</strong>
          <button type="button" className={actions['quiet']} onClick={() => onSet(undefined)}>
            <span className="visually-hidden">{group.label}: </span>Back to “{importanceWords[starting]}”
          </button>
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly groups: readonly Group[];
  readonly starting: Readonly<Record<string, Importance>>;
  readonly current: Readonly<Record<string, Importance>>;
  readonly onSet: (group: string, importance: Importance | undefined) => void;
}

/** How much each group matters: where the answers have put it, and what the person made of it. */
export function Priorities({ groups, starting, current, onSet }: Props) {
  return (
    <div className={styles['rows']}>
      {groups.map((group) => (
        <PriorityRow
          key={group.id}
          group={group}
          starting={starting[group.id] ?? 'nice'}
          current={current[group.id] ?? 'nice'}
          onSet={(importance) => onSet(group.id, importance)}
        />
      ))}
    </div>
  );
}
