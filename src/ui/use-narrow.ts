import { useSyncExternalStore } from 'react';

/** Two platforms at a time fit. Not on paper, which is narrow too but holds every column. */
const narrow = 'screen and (max-width: 47.99rem)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(narrow);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether the screen is a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}
