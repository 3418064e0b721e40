import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { browserStorage } from '#app/browser-storage.ts';
import { createDeviceStore } from '#app/device-store.ts';
import { makeRouter } from './router.tsx';
import '#ui/tokens.css';
import '#ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App store={createDeviceStore(browserStorage())}>
      <RouterProvider router={makeRouter()} />
    </App>
  </StrictMode>,
);
