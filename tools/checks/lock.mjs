import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.mjs';

const lockFile = path.join(root, 'package-lock.json');
const readLock = () => JSON.parse(readFileSync(lockFile, 'utf8'));

const systems = /android|darwin|freebsd|linux|openharmony|win32|windows|sunos|aix|netbsd|openbsd/;
const processors = /arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasm32/;

// npm looks for a dependency beside the package that wants it, then one level further out, and so on.
const isFound = (packages, wantedBy, name) => {
  for (let folder = wantedBy; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
};

const listMissing = ({ packages }) =>
  Object.entries(packages).flatMap(([wantedBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(packages, wantedBy, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev })),
  );

/** npm writes only this machine's variant of a package when node_modules exists; npm ci then refuses the lock file. */
export const checkLock = async () =>
  listMissing(readLock()).map(
    ({ name }) => `${name} is missing from package-lock.json; run: node tools/complete-lock.mjs`,
  );

/** Adds the variants of other platforms, whose versions the packages that want them state exactly. */
export const completeLock = () => {
  const lock = readLock();
  const missing = listMissing(lock);
  for (const { name, version, dev } of missing) {
    const [system] = systems.exec(name) ?? [];
    const [processor] = processors.exec(name) ?? [];
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...(processor && { cpu: [processor] }),
      ...(dev && { dev: true }),
      ...(system === 'linux' &&
        /musl|gnu/.test(name) && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
      optional: true,
      ...(system && { os: [system === 'windows' ? 'win32' : system] }),
    };
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
  );
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  return missing.length;
};
