import { useRef, useState } from 'react';
import action from '#ui/action.module.css';
import { editionWords } from '#ui/edition-words.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';
import type { Labels } from './labels.ts';
import type { Links } from './links.ts';
import styles from './opinion-list.module.css';
import { RenameForm } from './rename-form.tsx';
import { leadersFor, type ShownOpinion } from './shown-opinion.ts';

interface Props {
  readonly shown: ShownOpinion;
  /** the edition by which every opinion is worked out here */
  readonly edition: string;
  readonly labels: Labels;
  readonly links: Links;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** Who led when the link was made, where somebody else does now. */
function Then({ shown, edition, labels }: Pick<Props, 'shown' | 'edition' | 'labels'>) {
  const { seen, edition: linked } = shown.opinion;
  if (seen === undefined || leadersFor(shown).includes(seen)) return null;
  const isOther = linked !== undefined && linked !== edition;
  return (
    <small>
      {labels.platform(seen)} came first when this link was made
      {isOther && `, by the ${editionWords(linked)}`}.
    </small>
  );
}

/** One opinion: whose it is, who leads for it, and what can be done with it. */
export function OpinionRow({ shown, edition, labels, links, onRename, onRemove }: Props) {
  const [isRenaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { letter, called, opinion, verdict } = shown;
  const leaders = leadersFor(shown);
  const close = (): void => {
    setRenaming(false);
    button.current?.focus();
  };
  return (
    <li className={styles['row']}>
      <span className={styles['letter']} aria-hidden="true">
        {letter}
      </span>
      <div className={styles['words']}>
        {opinion.name !== '' && <span className={styles['name']}>{opinion.name}</span>}
        <span>
          <span className="visually-hidden">{called}: </span>
          {leaders.length === 0 ? (
            'No platform is left'
          ) : (
            <>
              <strong>{inARow(leaders.map(labels.platform), 'and')}</strong>{' '}
              {leaders.length === 1 ? 'comes first' : 'share first place'} with{' '}
              {points(verdict.ranked[0]?.score.middle ?? 0)} points
            </>
          )}
        </span>
        <Then shown={shown} edition={edition} labels={labels} />
        {isRenaming && <RenameForm letter={letter} name={opinion.name} onRename={onRename} onClose={close} />}
      </div>
      <span className={`${styles['ways']} screen-only`}>
        {links.result(
          opinion,
          <>
            Result<span className="visually-hidden"> of {called}</span>
          </>,
        )}
        <button
          type="button"
          ref={button}
          className={action['quiet']}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          {opinion.name === '' ? 'Give a name' : 'Rename'}
          <span className="visually-hidden">
            {opinion.name === '' && ' to'} {called}
          </span>
        </button>
        <button type="button" className={action['quiet']} onClick={onRemove}>
          Remove<span className="visually-hidden"> {called}</span>
        </button>
      </span>
    </li>
  );
}
