import { useEffect, type ReactNode } from 'react';
import { DeviceProvider, useDevice } from './device-context.tsx';
import type { DeviceStore } from './device-store.ts';

/** Reads what the device remembers after the first render, and before any page can write to it: it stands first. */
function Remembered({ store }: { readonly store: DeviceStore }) {
  useEffect(() => {
    void store.persist.rehydrate();
  }, [store]);
  return null;
}

/** Puts the chosen theme on the document; "system" leaves the choice to the device. */
function ThemeOnDocument() {
  const theme = useDevice((state) => state.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return null;
}

interface Props {
  readonly store: DeviceStore;
  readonly children: ReactNode;
}

/** Everything around the router. */
export function App({ store, children }: Props) {
  return (
    <DeviceProvider store={store}>
      <Remembered store={store} />
      <ThemeOnDocument />
      {children}
    </DeviceProvider>
  );
}
