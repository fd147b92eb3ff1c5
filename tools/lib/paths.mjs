import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const localDir = path.join(root, '.local');

/** A path under .local/, with its folder made. */
export const local = (...parts) => {
  const file = path.join(localDir, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
};

export const ownNode = path.join(root, 'node_modules', '.bin', 'node');
export const fromRoot = createRequire(path.join(root, 'package.json'));

/** Arguments that run a built app under our Node. */
export const nodeArgs = (app, ...args) => [
  '--enable-source-maps',
  path.join(root, 'dist', 'apps', app, 'main.js'),
  ...args,
];
