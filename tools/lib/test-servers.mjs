import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { localDir } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { isAlive } from './processes.mjs';
import { startRedis } from './redis.mjs';
import { Supervisor } from './supervisor.mjs';
import { findServerAccount, serverHome } from './unprivileged.mjs';

// Folders are named by the process that uses them; those of runs that were killed are of no use to anybody.
const clearOldRuns = (testFolder) => {
  let names = [];
  try {
    names = readdirSync(testFolder);
  } catch {
    return;
  }
  for (const name of names) {
    if (/^\d+$/.test(name) && !isAlive(Number(name)))
      rmSync(path.join(testFolder, name), { recursive: true, force: true });
  }
};

/** A Postgres and a Redis of their own for one test run, quick rather than safe, gone without trace afterwards. */
export const startTestServers = async () => {
  const homes = [...new Set([localDir, serverHome(findServerAccount())])];
  for (const home of homes) clearOldRuns(path.join(home, 'test'));
  const folder = path.join('test', String(process.pid));
  const supervisor = new Supervisor(folder);
  const stop = async () => {
    await supervisor.stop();
    for (const home of homes) rmSync(path.join(home, folder), { recursive: true, force: true });
  };
  try {
    const [database, redis] = await Promise.all([
      process.env.TEST_DATABASE_URL ?? startPostgres(supervisor, { folder, fast: true }),
      process.env.TEST_REDIS_URL ?? startRedis(supervisor, { folder }),
    ]);
    return { env: { TEST_DATABASE_URL: database, TEST_REDIS_URL: redis }, supervisor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
