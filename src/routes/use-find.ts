import { useCallback, useEffect, useState } from 'react';
import type { Find } from '#search/make-find.ts';

let index: Promise<Find> | undefined;

/** Fetched and built once; a failure is not kept. */
async function fetchFind(): Promise<Find> {
  index ??= import('./search-index.ts').then(({ makeIndex }) => makeIndex());
  try {
    return await index;
  } catch (error) {
    index = undefined;
    throw error;
  }
}

/** When somebody points at the button. What cannot be fetched ahead is fetched, and spoken of, once it is wanted. */
export function fetchAhead(): void {
  fetchFind().catch(() => undefined);
}

type State = { readonly find?: Find; readonly hasFailed: boolean };

/** The index, once it is there; whether it could not be had; and a way to try again. */
export function useFind(): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>({ hasFailed: false });
  const load = useCallback(() => {
    fetchFind().then(
      (find) => setState({ find, hasFailed: false }),
      () => setState({ hasFailed: true }),
    );
  }, []);
  useEffect(load, [load]);
  return { ...state, retry: load };
}
