/**
 * What this device remembers and a shared link must not carry: theme, hidden panels, the last results
 * that were looked at. The answers are never kept here; their only home is the address.
 */
import { createStore } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from './device-storage.ts';

export type Theme = 'system' | 'light' | 'dark';

/** A result that was looked at on this device. */
export interface LastDecision {
  /** the text after `/result` in the address */
  readonly search: string;
  readonly leader: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export interface DeviceState {
  readonly theme: Theme;
  readonly leadersHidden: boolean;
  /** the key `/` opens the search */
  readonly hasSlash: boolean;
  readonly lastDecisions: readonly LastDecision[];
  readonly setTheme: (theme: Theme) => void;
  readonly setLeadersHidden: (hidden: boolean) => void;
  readonly setSlash: (hasSlash: boolean) => void;
  readonly rememberDecision: (decision: LastDecision) => void;
  readonly forgetDecisions: () => void;
}

const longestMemory = 5;

/** Nothing is read from the device until `persist.rehydrate()` is called, so that a first render is the same everywhere. */
export function createDeviceStore(storage: Storage | undefined) {
  return createStore<DeviceState>()(
    persist(
      (set) => ({
        theme: 'system',
        leadersHidden: false,
        hasSlash: true,
        lastDecisions: [],
        setTheme: (theme) => set({ theme }),
        setLeadersHidden: (leadersHidden) => set({ leadersHidden }),
        setSlash: (hasSlash) => set({ hasSlash }),
        rememberDecision: (decision) =>
          set(({ lastDecisions }) => {
            const others = lastDecisions.filter(({ search }) => search !== decision.search);
            return { lastDecisions: [decision, ...others].slice(0, longestMemory) };
          }),
        forgetDecisions: () => set({ lastDecisions: [] }),
      }),
      {
        name: 'which-hypervisor',
        version: 1,
        storage: createJSONStorage(() => deviceStorage(storage)),
        partialize: ({ theme, leadersHidden, hasSlash, lastDecisions }) => ({
          theme,
          leadersHidden,
          hasSlash,
          lastDecisions,
        }),
        skipHydration: true,
      },
    ),
  );
}

export type DeviceStore = ReturnType<typeof createDeviceStore>;
