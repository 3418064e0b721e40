import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { DeviceState, DeviceStore } from './device-store.ts';

const DeviceContext = createContext<DeviceStore | undefined>(undefined);

interface ProviderProps {
  readonly store: DeviceStore;
  readonly children: ReactNode;
}

export function DeviceProvider({ store, children }: ProviderProps) {
  return <DeviceContext value={store}>{children}</DeviceContext>;
}

/** Reads from what this device remembers. */
export function useDevice<Part>(select: (state: DeviceState) => Part): Part {
  const store = use(DeviceContext);
  if (store === undefined) throw new Error('useDevice needs a DeviceProvider above it');
  return useStore(store, select);
}
