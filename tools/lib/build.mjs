import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { local, ownNode, root } from './paths.mjs';
import { must } from './run.mjs';
import { step } from './say.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
const isWeb = (file) => file.startsWith('apps/web/') || /^libs\/.*\/web\//.test(file);
const isTest = (file) => /\.(spec|journey|browser)\.ts$/.test(file);

const parts = {
  server: {
    folders: ['apps', 'libs', 'migrations'],
    takes: (file) => !isWeb(file) && !isTest(file) && !file.endsWith('.md'),
    output: 'dist',
    result: 'dist/apps',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  web: {
    folders: ['apps/web', 'libs'],
    // Screens may use the types of front doors, but those leave nothing in the built pages.
    takes: (file) => isWeb(file) && !file.startsWith('apps/web/dist/') && !isTest(file),
    output: 'apps/web/dist',
    result: 'apps/web/dist',
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'apps/web/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
};

const listSources = ({ folders, takes }) =>
  folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    )
    .filter(takes)
    .concat(shared)
    .sort();

// Contents, not times: a checkout or a copy changes the times of files that are the same.
const fingerprint = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};

const readStamp = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const buildOne = async (name) => {
  const part = parts[name];
  const stampFile = local(`built-${name}.json`);
  const files = listSources(part);
  const hash = fingerprint(files);
  const before = readStamp(stampFile);
  if (before?.hash === hash && existsSync(path.join(root, part.result))) return false;
  // The compiler never removes what a deleted source once gave; Vite empties its folder itself.
  if (name === 'server' && (!before || before.files.some((file) => !files.includes(file)))) {
    rmSync(path.join(root, part.output), { recursive: true, force: true });
  }
  rmSync(stampFile, { force: true });
  await must(`Building the ${name}`, ownNode, part.command, {
    cwd: root,
    quiet: true,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  writeFileSync(stampFile, JSON.stringify({ hash, files }));
  return true;
};

/** Builds the named parts ("server", "web") whose sources changed since the last build. */
export const buildStale = async (names, { quiet = false } = {}) =>
  withLock('build', async () => {
    for (const name of names) {
      if (quiet) await buildOne(name);
      else await step(`Building the ${name}, if it changed`, () => buildOne(name));
    }
  });
