import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { takeLock } from './lib/lock.mjs';
import { readOptions } from './lib/options.mjs';
import { local, localDir, nodeArgs, ownNode, root } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { ensureDatabase, postgresAnswers, query, startPostgres } from './lib/postgres.mjs';
import { redisAnswers, startRedis } from './lib/redis.mjs';
import { cutShort, must } from './lib/run.mjs';
import { box, main, Refusal, say, seconds, step, warn } from './lib/say.mjs';
import { readPushKeys, readSecretKey } from './lib/secrets.mjs';
import { Supervisor } from './lib/supervisor.mjs';
import { findServerAccount, serverHome } from './lib/unprivileged.mjs';

const usage = `npm start [-- options]
  --live      the real clock and an empty centre, in a database of its own
  --quiet     no simulated residents after the start
  --reset     empties the data under .local/ first
  --port N    web address on port N (4100); the other parts take the ports after it
  --realtime N  so many realtime processes behind that address (1)
  --speed N   the demo clock runs N times as fast`;

const serverFolders = ['postgres', 'redis'];

const reset = () => {
  const embeddedOnly = ['logs', ...serverFolders, 'demo.json', 'live.json', 'morning', 'gateway'];
  // With a database of somebody else's, the key is all that can still read it.
  const names = process.env.DATABASE_URL ? embeddedOnly : [...embeddedOnly, 'secrets.json'];
  for (const home of new Set([localDir, serverHome(findServerAccount())])) {
    for (const name of names) rmSync(path.join(home, name), { recursive: true, force: true });
  }
  say('· The data under .local/ is gone.');
  if (process.env.DATABASE_URL) warn('DATABASE_URL names a server of yours; --reset does not touch it.');
};

const openServers = async (supervisor, mode) => {
  const { DATABASE_URL, REDIS_URL } = process.env;
  if (DATABASE_URL && !(await postgresAnswers(DATABASE_URL)))
    throw new Refusal('No Postgres answers at DATABASE_URL.');
  if (REDIS_URL && !(await redisAnswers(REDIS_URL))) throw new Refusal('No Redis answers at REDIS_URL.');
  const [databaseUrl, redisUrl] = await Promise.all([
    DATABASE_URL ??
      startPostgres(supervisor, { folder: '' }).then((server) => ensureDatabase(server, `charye_${mode}`)),
    REDIS_URL ??
      startRedis(supervisor, { folder: '', durable: true }).then(
        (server) => `${server}/${mode === 'demo' ? 0 : 1}`,
      ),
  ]);
  return { databaseUrl, redisUrl };
};

const realtimeNames = (count) =>
  Array.from({ length: count }, (_, at) => (at === 0 ? 'realtime' : `realtime-${at + 1}`));

const choosePorts = async (first, realtimes) => {
  const names = ['api', 'realtime', 'worker', 'gateway', ...realtimes.slice(1)];
  const ports = {};
  for (const [offset, name] of names.entries()) {
    ports[name] = await freePort(first + offset);
    if (ports[name] !== first + offset) warn(`Port ${first + offset} is taken; ${name} uses ${ports[name]}.`);
  }
  return ports;
};

const answersReady = (port) => async () => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok;
  } catch {
    return false;
  }
};

const startPart = (supervisor, name, { env, port, rank = 2, app = name }) =>
  supervisor.start({
    name,
    command: ownNode,
    args: nodeArgs(app),
    cwd: root,
    env: { ...env, PORT: String(port) },
    rank,
    isReady: answersReady(port),
  });

const playMorning = async (env) => {
  const key = process.env.DATABASE_URL ?? 'embedded';
  const played = local('morning', `${createHash('sha256').update(key).digest('hex').slice(0, 12)}.json`);
  if (existsSync(played)) return;
  await step('Playing the morning up to 10:20', () =>
    must('demo morning', ownNode, nodeArgs('demo', 'morning'), { cwd: root, env }),
  );
  writeFileSync(played, JSON.stringify({ playedAt: new Date().toISOString() }));
};

const prepare = async ({ mode, env, speed }) => {
  const runConsole = (...args) =>
    must(`console ${args[0]}`, ownNode, nodeArgs('console', ...args), { cwd: root, env, quiet: true });
  await step('Migrating the database', () => runConsole('migrate'));
  await step('Loading the centre', () => runConsole('seed'));
  if (mode === 'live') return;
  await playMorning(env);
  await query(env.DATABASE_URL, 'update kernel.demo_clock set speed = $1', [speed]);
};

const startParts = async (supervisor, { mode, ports, realtimes, env, quiet }) => {
  // The api passes sockets on and the worker sends messages out: both end before what they lean on.
  await step('Starting realtime, worker and api', () =>
    Promise.all([
      ...realtimes.map((name) => startPart(supervisor, name, { env, port: ports[name], app: 'realtime' })),
      startPart(supervisor, 'worker', { env, port: ports.worker, rank: 3 }),
      startPart(supervisor, 'api', { env, port: ports.api, rank: 3 }),
    ]),
  );
  if (mode === 'live' || quiet) return;
  // Its day ends when the doors of the centre close.
  await supervisor.start({
    name: 'demo',
    command: ownNode,
    args: nodeArgs('demo', 'live'),
    cwd: root,
    env,
    rank: 4,
    mayFinish: true,
    isReady: () => true,
  });
};

const deviceWords = { kiosk: 'Kiosk', door: 'Door code', display: 'Lobby display', tablet: 'Tablet' };

const showAddresses = ({ mode, publicUrl, ports, withGateway, demoFile }) => {
  const { accounts = [], devices = [] } = existsSync(demoFile)
    ? JSON.parse(readFileSync(demoFile, 'utf8'))
    : {};
  const row = (label, address) => `${label.padEnd(16)} ${address}`;
  const lines = [
    mode === 'demo'
      ? '차례 · Charye is open (demo centre, clock of 2021-05-26)'
      : '차례 · Charye is open (live, real clock)',
    '',
    row('Resident', `${publicUrl}/`),
    row('Staff', `${publicUrl}/staff`),
    ...devices.map(({ kind, path: address }) => row(deviceWords[kind] ?? kind, `${publicUrl}${address}`)),
    row('SMS outbox', `${publicUrl}/outbox`),
    ...(withGateway ? [row('Phone inbox', `http://localhost:${ports.gateway}/`)] : []),
    row('API document', `${publicUrl}/api/docs`),
  ];
  if (accounts.length > 0) lines.push('', mode === 'demo' ? 'Demo accounts' : 'Staff accounts');
  for (const { username, password, label } of accounts)
    lines.push(`  ${username.padEnd(14)} ${password.padEnd(20)} ${label}`);
  lines.push('', 'Logs: .local/logs/    Stop: Ctrl-C (the data stays)');
  box(lines);
};

const open = async (options, supervisor) => {
  const since = performance.now();
  const mode = options.live ? 'live' : 'demo';
  const secretKey = readSecretKey();
  const realtimes = realtimeNames(options.realtime ?? 1);
  const ports = await choosePorts(options.port ?? 4100, realtimes);
  const [servers] = await Promise.all([
    step('Starting Postgres and Redis', () => openServers(supervisor, mode)),
    buildStale(['server', 'web']),
  ]);
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${ports.api}`;
  const withGateway = !process.env.SMS_GATEWAY_URL;
  const demoFile = local(`${mode}.json`);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: servers.databaseUrl,
    REDIS_URL: servers.redisUrl,
    SECRET_KEY: secretKey,
    ...readPushKeys(publicUrl),
    CHARYE_MODE: mode,
    CHARYE_DEMO_FILE: demoFile,
    SMS_GATEWAY_URL: process.env.SMS_GATEWAY_URL ?? `http://127.0.0.1:${ports.gateway}`,
    VOICE_GATEWAY_URL: process.env.VOICE_GATEWAY_URL ?? `http://127.0.0.1:${ports.gateway}`,
    REALTIME_UPSTREAM: realtimes.map((name) => `http://127.0.0.1:${ports[name]}`).join(),
    GATEWAY_JOURNAL: local('gateway', `${mode}.jsonl`),
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  };
  // The morning sends its messages too.
  if (withGateway) await startPart(supervisor, 'gateway', { env, port: ports.gateway });
  await prepare({ mode, env, speed: options.speed ?? 1 });
  await startParts(supervisor, { mode, ports, realtimes, env, quiet: options.quiet });
  showAddresses({ mode, publicUrl, ports, withGateway, demoFile });
  say(`Ready after ${seconds(since)}.`);
};

await main(async () => {
  const options = readOptions(process.argv.slice(2), usage, {
    flags: ['live', 'quiet', 'reset'],
    numbers: ['port', 'realtime', 'speed'],
  });
  if (!(await underOwnNode())) return process.exitCode;
  const lock = takeLock('start');
  if (!lock.release)
    throw new Refusal(`Charye already runs from this folder (process ${lock.heldBy}). Stop that one first.`);
  const supervisor = new Supervisor('');
  await supervisor.clearLeftovers();
  if (options.reset) reset();
  let asked = false;
  const stopSignal = new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(name, () => {
        if (!asked) say('\n· Stopping …');
        asked = true;
        cutShort();
        resolve();
      });
    }
  });
  // A terminal that was closed takes no more lines; that must not cut the ending short.
  process.stdout.on('error', () => undefined);
  try {
    await Promise.race([open(options, supervisor).then(() => stopSignal), stopSignal]);
  } catch (error) {
    if (!asked) throw error;
  } finally {
    await supervisor.stop();
    lock.release();
  }
  say('✓ Stopped. The data is kept under .local/.');
  process.exit(0);
});
