import { useId, useState } from 'react';
import { importances, type Group, type Importance } from '#catalogue/schema.ts';
import action from '#ui/action.module.css';
import { Fold } from '#ui/fold.tsx';
import styles from './importance-panel.module.css';
import type { Labels } from './labels.ts';

type Classes = Readonly<Record<string, Importance>>;

interface Props {
  readonly groups: readonly Group[];
  /** where the answers have put each group */
  readonly starting: Classes;
  readonly current: Classes;
  /** what the last change on this page moved; empty before one */
  readonly moved: string;
  readonly labels: Labels;
  /** `undefined` goes back to what the answers say; without a group, all go back */
  readonly onSet: (group: string, importance: Importance | undefined) => void;
  readonly onReset: () => void;
}

/** How much each group matters, to be changed in place: the list stands at once, all else follows with the verdict. */
export function ImportancePanel({ groups, starting, current, moved, labels, onSet, onReset }: Props) {
  const changed = groups.filter(({ id }) => current[id] !== starting[id]);
  return (
    <section className={styles['panel']} aria-labelledby="what-matters">
      <h2 id="what-matters">What matters</h2>
      <Summary groups={groups} classes={current} />
      <div className="screen-only">
        <Fold summary="Change how much each group matters">
          <div className={styles['rows']}>
            {groups.map((group) => (
              <Row
                key={group.id}
                group={group}
                starting={starting[group.id] ?? 'nice'}
                current={current[group.id] ?? 'nice'}
                labels={labels}
                onSet={(importance) => onSet(group.id, importance === starting[group.id] ? undefined : importance)}
              />
            ))}
          </div>
          {changed.length > 0 && (
            <button type="button" className={action['quiet']} onClick={onReset}>
              Back to what your answers say
            </button>
          )}
        </Fold>
        <p className={styles['moved']} role="status">
          {moved}
        </p>
      </div>
    </section>
  );
}

function Summary({ groups, classes }: { readonly groups: readonly Group[]; readonly classes: Classes }) {
  const of = (importance: Importance): string =>
    groups.flatMap(({ id, label }) => (classes[id] === importance ? [label] : [])).join(', ');
  const lines = [
    { word: 'Critical', groups: of('critical') },
    { word: 'Important', groups: of('important') },
    { word: 'Does not matter', groups: of('none') },
  ].filter((line) => line.groups !== '');
  if (lines.length === 0) return <p className={styles['summary']}>Every group is nice to have, none is more.</p>;
  return (
    <dl className={styles['summary']}>
      {lines.map((line) => (
        <div key={line.word}>
          <dt>{line.word}</dt>
          <dd>{line.groups}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RowProps {
  readonly group: Group;
  readonly starting: Importance;
  readonly current: Importance;
  readonly labels: Labels;
  readonly onSet: (importance: Importance) => void;
}

function Row({ group, starting, current, labels, onSet }: RowProps) {
  const id = useId();
  // What was chosen stands until the verdict that follows from it is there.
  const [chosen, setChosen] = useState({ before: current, shown: current });
  if (chosen.before !== current) setChosen({ before: current, shown: current });
  const { shown } = chosen;
  const changed = current !== starting;
  return (
    <div className={styles['row']} data-changed={changed}>
      <label htmlFor={id}>{group.label}</label>
      <select
        id={id}
        value={shown}
        aria-describedby={changed ? `${id}-was` : undefined}
        onChange={({ target }) => {
          const importance = importances.find((each) => each === target.value);
          if (importance === undefined) return;
          setChosen({ before: current, shown: importance });
          onSet(importance);
        }}
      >
        {importances.map((importance) => (
          <option key={importance} value={importance}>
            {labels.importance(importance)}
          </option>
        ))}
      </select>
      {changed && <small id={`${id}-was`}>Changed by you; your answers: {labels.importance(starting)}</small>}
    </div>
  );
}
