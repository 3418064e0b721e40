import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import action from '#ui/action.module.css';
import { foundWords } from './found-words.ts';
import { groupHits, mostOfAKind } from './group-hits.ts';
import type { Entry, Find, Found } from './make-find.ts';
import { OptionList, optionId } from './option-list.tsx';
import styles from './search-panel.module.css';

interface Props {
  /** absent until the index is there */
  readonly find: Find | undefined;
  /** said in the place of results when the index could not be had */
  readonly failure?: ReactNode;
  /** where to begin while nothing is typed, and where to go on when nothing is found */
  readonly pages: readonly Entry[];
  readonly hrefOf: (entry: Entry) => string;
  readonly onGo: (entry: Entry) => void;
  readonly onClose: () => void;
  /** what stands below: how to open it */
  readonly foot: ReactNode;
}

const nothing: Found = { hits: [], isNear: false };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/** A field and what it finds, as the pattern for a combobox with a list has it. */
export function SearchPanel({ find, failure, pages, hrefOf, onGo, onClose, foot }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  useEffect(() => field.current?.focus(), []);

  const found = useMemo(() => find?.(query) ?? nothing, [find, query]);
  const isEmpty = found.hits.length === 0;
  const isWaiting = find === undefined && query !== '';
  const startingPoints = isEmpty && !isWaiting ? pages.map((entry) => ({ entry, by: undefined })) : [];
  const groups = groupHits(isEmpty ? startingPoints : found.hits, isEmpty ? pages.length : mostOfAKind);
  const options = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry));
  // Enter opens the best hit; a page to begin from is opened only when it was pointed at
  const at = active < 0 && !isEmpty ? 0 : active;
  const chosen = options[at];

  const waiting = failure === undefined ? 'Fetching …' : '';
  const said = isWaiting ? waiting : foundWords(query, found);

  const move = (to: number): void => {
    const next = (to + options.length) % options.length;
    setActive(next);
    document.getElementById(optionId(id, next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      move(at < 0 && step < 0 ? -1 : at + step);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onGo(chosen);
    }
  };
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search platforms, criteria, modes, questions and words"
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(id, at)}
          placeholder="Search"
          value={query}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={action['quiet']} onClick={onClose}>
          Close
        </button>
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {failure}
      <OptionList
        id={id}
        groups={groups}
        active={at}
        hrefOf={hrefOf}
        onPoint={setActive}
        onChoose={(entry, event) => {
          if (isForTheBrowser(event)) return;
          event.preventDefault();
          onGo(entry);
        }}
      />
      <div className={styles['foot']}>{foot}</div>
    </div>
  );
}
