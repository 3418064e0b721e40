import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '#app/app.tsx';
import { createDeviceStore, type LastDecision } from '#app/device-store.ts';
import { makeRouter } from '../../src/router.tsx';

/** The whole app at an address, as a person meets it: what it shows, the router behind it, and a hand on the keys. */
export async function openAt(address: string, lastDecisions: readonly LastDecision[] = []) {
  const store = createDeviceStore(undefined);
  store.setState({ lastDecisions });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  const user = userEvent.setup();
  const view = render(
    <App store={store}>
      <RouterProvider router={router} />
    </App>,
  );
  await view.findByRole('heading', { level: 1 });
  return { ...view, router, user, store, address: () => router.state.location.href };
}
