/**
 * Installs the packages when they are missing or differ from the lock file, then runs the command
 * that is named after it: `node src/commands/install.mjs gate --quick` runs `gate.ts --quick`.
 *
 * The only file here that the system's own Node runs, before anything is installed. Therefore plain
 * JavaScript for Node 20 without a single package. The command already runs on the Node that
 * `optionalDependencies` pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
const onWindows = process.platform === 'win32';
const [command = '', ...words] = process.argv.slice(2);

/** npm sets PATH, too; so the file can also be started without npm. Each tool has its own idea of NODE_ENV. */
const programs = path.join(root, 'node_modules/.bin');
const { NODE_ENV: _, ...others } = process.env;
const env = { ...others, PATH: `${programs}${path.delimiter}${process.env.PATH}` };

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Is this optional package made for this machine, so that npm must have installed it? */
function isForUs({ os, cpu, libc }) {
  return libc === undefined && os?.includes(process.platform) === true && cpu?.includes(process.arch) === true;
}

/** Is every package of the lock file here, in that version? Of the optional ones, those for this machine. */
function isInstalled() {
  const here = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([place, wanted]) => {
    const found = here[place];
    if (place === '') return true;
    if (found === undefined) return wanted.optional === true && !isForUs(wanted);
    return found.version === wanted.version && found.integrity === wanted.integrity;
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

function requirePinnedNode() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env, shell: onWindows });
  if (Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= 26) return;
  console.error(`The commands need Node 26, and the packages hold none for ${process.platform} ${process.arch}.`);
  console.error('Install Node 26 (https://nodejs.org) and run the same command again.');
  process.exit(1);
}

function run() {
  const file = path.join('src', 'commands', `${command}.ts`);
  const child = spawn('node', [file, ...words], { cwd: root, env, stdio: 'inherit', shell: onWindows });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
  // npm ends its shell, not what the shell started: without this, a stopped `npm start` would go on serving.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
}

if (!isInstalled()) install();
requirePinnedNode();
run();
