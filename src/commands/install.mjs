/**
 * Installs the packages when they are missing or differ from the lock file, then runs the command
 * that is named after it: `node src/commands/install.mjs gate --quick` runs `gate.ts --quick`.
 *
 * The only file here that the system's own Node runs, before anything is installed. Therefore plain
 * JavaScript for Node 20 without a single package. npm puts `node_modules/.bin` first in PATH, so the
 * command already runs on the Node that `optionalDependencies` pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
const onWindows = process.platform === 'win32';
const [command = '', ...words] = process.argv.slice(2);

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}

function fits(wanted, mine) {
  return wanted === undefined || (wanted.includes(mine) && !wanted.includes(`!${mine}`));
}

/** Is every package of the lock file here, in that version? Those of other systems may be absent. */
function isInstalled() {
  const here = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([place, wanted]) => {
    if (place === '' || (here[place]?.version === wanted.version && here[place]?.integrity === wanted.integrity)) {
      return true;
    }
    const forUs = fits(wanted.os, process.platform) && fits(wanted.cpu, process.arch) && wanted.libc === undefined;
    return here[place] === undefined && wanted.optional === true && !forUs;
  });
}

function install() {
  const start = Date.now();
  console.log('Installing packages as package-lock.json names them …');
  const clean = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath ?? '';
  const { status } = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...clean], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', clean, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: onWindows });
  if (status !== 0) {
    console.error('Installing failed: `npm ci` says why above. Is the npm registry within reach?');
    process.exit(1);
  }
  console.log(`Installed. ${Math.round((Date.now() - start) / 1000)} s`);
}

function requireNodeThatReadsTypeScript() {
  const { stdout } = spawnSync('node', ['-p', 'process.features.typescript'], { encoding: 'utf8', shell: onWindows });
  if (stdout?.trim() === 'strip') return;
  console.error(`No Node that reads TypeScript: the packages hold none for ${process.platform} ${process.arch}.`);
  console.error('Install Node 26 (https://nodejs.org) and run the same command again.');
  process.exit(1);
}

if (!isInstalled()) install();
requireNodeThatReadsTypeScript();
const child = spawn('node', [path.join('src', 'commands', `${command}.ts`), ...words], {
  cwd: root,
  stdio: 'inherit',
  shell: onWindows,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
