import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { local } from './paths.mjs';
import { birthOf, isSameProcess } from './processes.mjs';
import { until } from './run.mjs';

const holderOf = (file) => {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isSameProcess(holder) ? holder : null;
  } catch {
    return null;
  }
};

/** Takes a lock that ends with this process at the latest; answers the holder's pid instead when it is taken. */
export const takeLock = (name) => {
  const file = local(`${name}.lock`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  for (;;) {
    try {
      // A link appears whole or not at all, so nobody reads a half-written lock.
      linkSync(draft, file);
      rmSync(draft);
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder) {
      rmSync(draft);
      return { heldBy: holder.pid };
    }
    rmSync(file, { force: true });
  }
};

/** Waits for the lock, works, and gives it back. */
export const withLock = async (name, work) => {
  let lock;
  await until(() => (lock = takeLock(name)).release, { withinMs: 300_000, everyMs: 200 });
  if (!lock.release)
    throw new Error(`The lock "${name}" is held by process ${lock.heldBy} for more than five minutes.`);
  try {
    return await work();
  } finally {
    lock.release();
  }
};
