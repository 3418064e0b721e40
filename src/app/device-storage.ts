import type { StateStorage } from 'zustand/middleware';

/**
 * The device's storage, or the memory of this tab where the device refuses: storage may be forbidden,
 * full, or hold something that is not ours. None of that may stop a page.
 */
export function deviceStorage(storage: Storage | undefined): StateStorage {
  const memory = new Map<string, string>();
  return {
    getItem(name) {
      try {
        const text = storage?.getItem(name) ?? memory.get(name) ?? null;
        if (text !== null) JSON.parse(text);
        return text;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    setItem(name, text) {
      memory.set(name, text);
      try {
        storage?.setItem(name, text);
      } catch {
        // full or forbidden: the tab's memory holds it
      }
    },
    removeItem(name) {
      memory.delete(name);
      try {
        storage?.removeItem(name);
      } catch {
        // forbidden: nothing was kept there
      }
    },
  };
}
