import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ownNode, root } from './paths.mjs';
import { must, run } from './run.mjs';
import { Refusal, step, warn } from './say.mjs';

const readLock = (...parts) => JSON.parse(readFileSync(path.join(root, ...parts), 'utf8')).packages;

// npm writes node_modules/.package-lock.json last, so it tells both that an install ended and what it put there.
const isInstalled = () => {
  if (!existsSync(path.join(root, 'node_modules', '.package-lock.json')) || !existsSync(ownNode))
    return false;
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules', '.package-lock.json');
  // A package that the lock file no longer names can still be found first by an import.
  if (!Object.keys(present).every((name) => wanted[name])) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    if (!present[name]) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return present[name].version === entry.version;
  });
};

// `npm run` puts node_modules/.bin first on PATH, and npm ci would delete the node it runs on.
const outerPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);

const ensureInstalled = async () => {
  if (isInstalled()) return;
  await step('Installing packages (npm ci)', async () => {
    const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: root, env: { ...process.env, PATH: outerPath() } };
    const { code } = await run('npm', ['ci', ...flags], options);
    if (code === 0) return;
    // A lock file that npm wrote on one platform can be refused on another; npm install is less strict about it.
    warn('npm ci did not work; trying npm install.');
    await must('npm install', 'npm', ['install', '--no-save', ...flags], options);
  });
  if (!existsSync(ownNode)) {
    throw new Refusal(
      'npm ci ended, but node_modules/.bin/node is missing.\n' +
        '  Are install scripts switched off? Try: npm config get ignore-scripts',
    );
  }
};

// npm's shell does not pass a SIGTERM on: when it goes, this command is left alone, and must end as if asked.
const endWhenLeftAlone = () => {
  if (!process.env.npm_lifecycle_event && !process.env.CHARYE_OUTER_NODE) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
};

/** Installs what is missing and goes on under the project's own Node; answers false in the process that only waited. */
export const underOwnNode = async () => {
  await ensureInstalled();
  endWhenLeftAlone();
  if (realpathSync(process.execPath) === realpathSync(ownNode)) return true;
  const child = spawn(ownNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${path.dirname(ownNode)}${path.delimiter}${process.env.PATH ?? ''}`,
      CHARYE_OUTER_NODE: process.version,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return false;
};
