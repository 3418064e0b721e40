/** How the pages are built and served, and how everything but the browser tests is tested. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { brokenAddresses } from './src/commands/broken-addresses.ts';

const catalogue = path.resolve(import.meta.dirname, 'src/catalogue');
const gathered = path.join(catalogue, 'gathered');

/** In a process of its own, which sees every changed file afresh. */
async function gather(): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/commands/gather.ts'], { cwd: import.meta.dirname });
}

/** Gathers the catalogue before anything reads it, and again whenever one of its files changes. */
function gatheredCatalogue(): Plugin {
  return {
    name: 'gathered-catalogue',
    config: gather,
    configureServer({ watcher, config }) {
      watcher.on('all', (_, file) => {
        if (!file.startsWith(catalogue + path.sep) || file.startsWith(gathered)) return;
        gather().catch((error: unknown) => config.logger.error(String(error)));
      });
    },
  };
}

export default defineConfig({
  plugins: [gatheredCatalogue(), brokenAddresses(), react()],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // one file for what every page starts with: several compress worse, by 2.5 kB
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } } },
  },
  test: {
    globals: false,
    // no test waits for the clock; this only ends one that hangs
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/{ui,journeys,browser}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'happy-dom',
          include: ['test/{ui,journeys}/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, 'test/browser/**'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});
