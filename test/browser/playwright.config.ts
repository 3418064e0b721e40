/** Real-browser tests: the production build, in the machine's Chromium, as a desktop and as a phone. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '#commands/find-browser.ts';

/** So that two runs on one machine never meet on a port. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** The workers read this file again and inherit what the first reading chose. */
const port = (process.env['BROWSER_TESTS_PORT'] ??= await freePort());
const baseURL = `http://127.0.0.1:${port}`;
const root = path.resolve(import.meta.dirname, '../..');
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox: false,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // an address is read the same way on a phone, questions and the parts of a result have the same markup
      // there, and what tries all widths is no different there
      testIgnore: [
        'complaints.test.ts',
        'nonsense-addresses.spec.ts',
        'accessible-questions.spec.ts',
        'widths.spec.ts',
        'machine-paste.spec.ts',
        'doubt.spec.ts',
        'modes.spec.ts',
        'settled.spec.ts',
        'alternatives.spec.ts',
        'handouts.spec.ts',
        'decisions.spec.ts',
      ],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
  },
});
