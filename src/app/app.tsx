import { useEffect, type ReactNode } from 'react';
import { DeviceProvider, useDevice } from './device-context.tsx';
import type { DeviceStore } from './device-store.ts';

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

/** Everything around the router. What the device remembers is read after the first render. */
export function App({ store, children }: Props) {
  useEffect(() => {
    void store.persist.rehydrate();
  }, [store]);
  return (
    <DeviceProvider store={store}>
      <ThemeOnDocument />
      {children}
    </DeviceProvider>
  );
}
