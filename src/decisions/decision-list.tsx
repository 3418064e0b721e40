import { useState, type ReactNode } from 'react';
import { DecisionEntry } from './decision-entry.tsx';
import type { Words } from './decision-form.tsx';
import styles from './decision-list.module.css';
import { DeletedEntry } from './deleted-entry.tsx';
import { EditingEntry } from './editing-entry.tsx';
import type { ShownDecision } from './shown-decision.ts';
import { sortDecisions } from './sort-decisions.ts';

interface Props {
  readonly decisions: readonly ShownDecision[];
  /** ids of those that are to be compared; absent where there are too few */
  readonly chosen: readonly string[] | undefined;
  readonly renderLink: (decision: ShownDecision) => ReactNode;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (decision: ShownDecision, words: Words) => void;
  readonly onDelete: (decision: ShownDecision) => void;
  readonly onPutBack: (decision: ShownDecision) => void;
}

/**
 * The kept decisions, the newest first. One that is being edited or was deleted here keeps its place, even when
 * another tab takes it away meanwhile: neither what somebody is writing nor the way back may vanish.
 */
export function DecisionList({ decisions, chosen, renderLink, onChoose, onEdit, onDelete, onPutBack }: Props) {
  const [editing, setEditing] = useState<readonly ShownDecision[]>([]);
  const [deleted, setDeleted] = useState<readonly ShownDecision[]>([]);
  const [done, setDone] = useState<string>();
  const here = new Map(decisions.map((decision) => [decision.id, decision]));
  const places = new Map([...deleted, ...editing, ...decisions].map((each) => [each.id, each]));

  const entryOf = (decision: ShownDecision): ReactNode => {
    const { id, name } = decision;
    const begun = editing.find((each) => each.id === id);
    if (begun !== undefined) {
      const close = (): void => {
        setEditing(editing.filter((each) => each !== begun));
        setDone(id);
      };
      const save = (words: Words): void => {
        onEdit(begun, words);
        close();
      };
      return <EditingEntry decision={begun} current={here.get(id)} onSave={save} onCancel={close} />;
    }
    if (!here.has(id)) {
      const undo = (): void => {
        onPutBack(decision);
        setDeleted(deleted.filter((each) => each.id !== id));
        setDone(id);
      };
      return <DeletedEntry name={name} onUndo={undo} />;
    }
    return (
      <DecisionEntry
        decision={decision}
        link={renderLink(decision)}
        isChosen={chosen?.includes(id)}
        takesFocus={done === id}
        onChoose={() => onChoose(id)}
        onEdit={() => setEditing([...editing, decision])}
        onDelete={() => {
          setDeleted([...deleted.filter((each) => each.id !== id), decision]);
          onDelete(decision);
        }}
      />
    );
  };
  if (places.size === 0) return null;
  return (
    <ul className={styles['list']}>
      {sortDecisions([...places.values()]).map((decision) => (
        <li key={decision.id}>{entryOf(decision)}</li>
      ))}
    </ul>
  );
}
