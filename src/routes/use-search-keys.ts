import { useEffect, useEffectEvent } from 'react';

const typedInto = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(typedInto) !== null;
}

/** Ctrl or Command with K from everywhere; `/` where nobody is typing, unless that was turned off. */
export function useSearchKeys(hasSlash: boolean, onSearch: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (defaultPrevented || altKey) return;
    const isCombined = ctrlKey || metaKey;
    const isSlash = key === '/' && !isCombined && hasSlash && !isTyping(event);
    if (!isSlash && !(key.toLowerCase() === 'k' && isCombined && !shiftKey)) return;
    event.preventDefault();
    onSearch();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
