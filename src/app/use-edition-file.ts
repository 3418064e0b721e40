import { useEffect, useState } from 'react';
import { forgetEdition, loadEdition, type EditionFile } from './edition-file.ts';

/** A published edition, `undefined` while it is being fetched, and a way to try once more. */
export function useEditionFile(id: string): readonly [file: EditionFile | undefined, retry: () => void] {
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly tries: number; readonly file: EditionFile }>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const file = await loadEdition(id);
      if (isWanted) setLoaded({ id, tries, file });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [id, tries]);
  const retry = (): void => {
    forgetEdition(id);
    setTries(tries + 1);
  };
  return [loaded?.id === id && loaded.tries === tries ? loaded.file : undefined, retry];
}
