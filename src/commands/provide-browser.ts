/**
 * Makes sure that the browser tests have a browser, and is silent when they have: the machine's own,
 * or one that Playwright downloaded before; else Debian's package where this may install it; else
 * Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const ownBrowser = 'playwright install --only-shell chromium';

function run(command: string): { readonly done: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { done: status === 0, output: `${stdout}${stderr}` };
}

/** Playwright names the folder of its browser without touching it. */
function isDownloaded(): boolean {
  const folder = /Install location: +(.+)/.exec(run(`${ownBrowser} --dry-run`).output)?.[1];
  return folder !== undefined && existsSync(folder.trim());
}

function isDebianAsRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && run('command -v apt-get').done;
}

function provide(): void {
  const ways = [
    ...(isDebianAsRoot() ? ['apt-get update && apt-get install -y --no-install-recommends chromium'] : []),
    ownBrowser,
  ];
  const failures: string[] = [];
  for (const way of ways) {
    console.log(`No browser found. Installing one: ${way} …`);
    const { done, output } = run(way);
    if (done && (findBrowser() !== undefined || isDownloaded())) return;
    failures.push(`$ ${way}\n${output.trim()}`);
  }
  console.error(failures.join('\n\n'));
  console.error('\nThe browser tests need Chrome, Chromium or Edge, and installing one failed as shown above.');
  console.error('Install one by hand, or set CHROME_PATH to the file that starts it, and run this again.');
  process.exitCode = 1;
}

if (findBrowser() === undefined && !isDownloaded()) provide();
