import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { browserStorage } from './browser-storage.ts';
import { createDecisionStore, isAtRisk, type DecisionState, type DecisionStore } from './decision-store.ts';
import { decisionsKey } from './decisions-key.ts';
import { today } from './today.ts';

/** One for each running app, which its router stands for: it outlives the pages, and so does what only this tab holds. */
const stores = new WeakMap<object, DecisionStore>();

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser asks before it closes a tab that something would be lost with. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function storeOf(app: object): DecisionStore {
  const known = stores.get(app);
  if (known !== undefined) return known;
  const store = createDecisionStore({ storage: browserStorage(), now: Date.now, today, random });
  store.subscribe((state) => {
    if (isAtRisk(state)) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  });
  stores.set(app, store);
  return store;
}

/** The kept decisions. While a page shows them, it follows what other tabs do to them. */
export function useDecisions(): DecisionState & { readonly store: DecisionStore } {
  const store = storeOf(useRouter());
  const state = useStore(store);
  useEffect(() => {
    const follow = ({ key }: StorageEvent): void => {
      if (key === null || key === decisionsKey) store.refresh();
    };
    store.refresh();
    window.addEventListener('storage', follow);
    // A page that comes back from the browser's memory has missed what happened meanwhile.
    window.addEventListener('pageshow', store.refresh);
    return () => {
      window.removeEventListener('storage', follow);
      window.removeEventListener('pageshow', store.refresh);
    };
  }, [store]);
  return { ...state, store };
}
