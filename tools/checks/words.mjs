import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.mjs';
import { must } from '../lib/run.mjs';

const coreLibs =
  /^libs\/(kernel|identity|audit|scheduling|queueing|notifications|realtime|casework|surveys)\/.*\.(ts|tsx|sql|json)$/;
const coreMigrations =
  /^migrations\/[^/]*_(kernel|identity|audit|scheduling|queueing|notifications|realtime|casework|surveys)_/;
const medical = /vaccin|dose|syringe|patient|diagnos/i;

// Spelled in pieces so that this file does not hold what it looks for.
const hosts = [
  'registry.npmjs' + '.org',
  'registry.yarnpkg' + '.com',
  'deb.debian' + '.org',
  'npm.pkg.github' + '.com',
];
const machinePaths = ['/wo' + 'rk/', '/ro' + 'ot/'];
const allowed = new Set(['tools/checks/words.mjs', 'test/architecture/words.spec.ts']);
const text =
  /\.(ts|tsx|mjs|cjs|js|json|md|yaml|yml|html|css|sh|conf|txt)$|(^|\/)(Dockerfile|run|\.npmrc|\.env\.example)$/;

/** Medical words in a file of the core, as "line: text". */
export const medicalWordsIn = (content) =>
  content
    .split('\n')
    .map((line, index) => [index + 1, line])
    .filter(([, line]) => medical.test(line))
    .map(([number, line]) => `${number}: ${line.trim()}`);

const listFiles = async () =>
  // Also files that are not committed yet, but none that git ignores.
  (
    await must('git ls-files', 'git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      quiet: true,
    })
  )
    .split('\0')
    .filter(Boolean);

const read = (file) => {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return '';
  }
};

export const checkCoreWords = async () => {
  const files = (await listFiles()).filter((file) => coreLibs.test(file) || coreMigrations.test(file));
  if (files.length === 0) return ['no file of the core was found: the check looks in the wrong place'];
  return files.flatMap((file) => medicalWordsIn(read(file)).map((found) => `${file}:${found}`));
};

export const checkAddresses = async () => {
  const files = (await listFiles()).filter((file) => text.test(file) && !allowed.has(file));
  return files.flatMap((file) => {
    const content = read(file);
    const found = [...hosts, ...machinePaths].filter((word) => content.includes(word));
    return found.map((word) => `${file}: mentions ${word}`);
  });
};
