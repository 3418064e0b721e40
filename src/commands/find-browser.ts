/** Where Chrome, Chromium or Edge usually live. The browser tests take the first that is there. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const { env } = process;
const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const homes = ['/Applications', path.join(env['HOME'] ?? '/', 'Applications')];
    return homes.flatMap((home) => macApplications.map((name) => path.join(home, `${name}.app/Contents/MacOS`, name)));
  }
  if (process.platform === 'win32') {
    const homes = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return homes.flatMap((home) => (home === undefined ? [] : windowsPrograms.map((name) => path.join(home, name))));
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  return namesOnPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The browser of this machine.
 *
 * @returns its path, or `undefined` where only a browser of Playwright's own could serve
 * @throws {Error} when CHROME_PATH names a file that is not there
 */
export function findBrowser(): string | undefined {
  const wanted = env['CHROME_PATH'];
  if (wanted === undefined || wanted === '') return usualPlaces().find((place) => existsSync(place));
  if (existsSync(wanted)) return wanted;
  throw new Error(`CHROME_PATH is "${wanted}", and no such file exists. Correct it, or unset it.`);
}
