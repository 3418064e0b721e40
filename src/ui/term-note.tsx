import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import styles from './term-note.module.css';

interface Props {
  /** what it explains; the note stands by it */
  readonly mark: RefObject<HTMLElement | null>;
  readonly name: string;
  /** it was asked for by keyboard, so that the focus goes into it */
  readonly isEntered: boolean;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Distance to the word and to the edges of the window, in pixels. */
const gap = 6;

/** Below the last line of the word, or above the first where there is no room below. In pixels of the page. */
function placeFor(note: HTMLElement, mark: HTMLElement): { readonly left: number; readonly top: number } {
  const lines = [...mark.getClientRects()];
  const first = lines[0] ?? mark.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { width, height } = note.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = last.bottom + gap + height <= clientHeight || first.top - gap - height < 0;
  const left = Math.max(gap, Math.min(last.left, clientWidth - width - gap));
  const top = isBelow ? last.bottom + gap : first.top - gap - height;
  return { left: left + window.scrollX, top: top + window.scrollY };
}

/** What a term means, above everything else on the page. Escape, a click elsewhere and moving on close it. */
export function TermNote({ mark, name, isEntered, onPointerEnter, onPointerLeave, onClose, children }: Props) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = note.current;
    if (own === null || mark.current === null) return;
    // what knows no popover shows the note as it is, at the end of the page's code and in the same place
    if ('showPopover' in own) own.showPopover();
    const { left, top } = placeFor(own, mark.current);
    own.style.left = `${left}px`;
    own.style.top = `${top}px`;
  }, [mark]);
  useEffect(() => {
    if (isEntered) note.current?.focus({ preventScroll: true });
  }, [isEntered]);

  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Node && [note, mark].some(({ current }) => current?.contains(target) === true);
  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (note.current?.contains(document.activeElement) === true) mark.current?.focus();
    onClose();
  });
  const onMove = useEffectEvent((event: Event) => {
    if (!isOurs(event.target)) onClose();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('keydown', onKeyDown, listening);
    document.addEventListener('pointerdown', onMove, listening);
    document.addEventListener('focusin', onMove, listening);
    return () => listening.abort();
  }, []);

  return createPortal(
    <div
      ref={note}
      popover="manual"
      role="note"
      aria-label={name}
      tabIndex={-1}
      className={`${styles['note']} screen-only`}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      <strong>{name}</strong> {children}
    </div>,
    document.body,
  );
}
