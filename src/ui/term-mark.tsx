import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TermNote } from './term-note.tsx';
import styles from './term-mark.module.css';

interface Props {
  readonly name: string;
  /** what it means, in a sentence */
  readonly short: string;
  /** the way to more */
  readonly more: ReactNode;
  /** the term as the text has it */
  readonly children: string;
}

/** How it came to be open: what was pointed at closes again by itself, what was asked for does not. */
type Opening = 'pointed' | 'focused' | 'asked';

/** So long a pointer rests before a note opens, and is gone before it closes: milliseconds. */
const patience = 250;

/**
 * A term in a running text. Pointing at it, reaching it by keyboard or tapping it shows what it means; Enter
 * leads on into the note. A real button would neither break across lines nor be allowed inside a label, so
 * this is a word in the role of one.
 */
export function TermMark({ name, short, more, children }: Props) {
  const mark = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [opening, setOpening] = useState<Opening>();
  const [isEntered, setEntered] = useState(false);

  const soon = (act: () => void): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, patience);
  };
  const leave = (): void => soon(() => setOpening((now) => (now === 'pointed' ? undefined : now)));
  const close = (): void => {
    clearTimeout(timer.current);
    setOpening(undefined);
    setEntered(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    setOpening('asked');
    setEntered(true);
  };
  return (
    <>
      <span
        ref={mark}
        role="button"
        tabIndex={0}
        className={styles['mark']}
        aria-expanded={opening !== undefined}
        onPointerEnter={({ pointerType }) => {
          if (pointerType === 'mouse') soon(() => setOpening((now) => now ?? 'pointed'));
        }}
        onPointerLeave={leave}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setOpening((now) => now ?? 'focused');
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // in a label it would also choose the option
          event.preventDefault();
          if (opening === 'asked') close();
          else setOpening('asked');
        }}
      >
        {children}
      </span>
      {opening !== undefined && (
        <TermNote
          mark={mark}
          name={name}
          isEntered={isEntered}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={leave}
          onClose={close}
        >
          {short} {more}
        </TermNote>
      )}
    </>
  );
}
