import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { local, localDir } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { startRedis } from './lib/redis.mjs';
import { cutShort } from './lib/run.mjs';
import { main, say, step } from './lib/say.mjs';
import { Supervisor } from './lib/supervisor.mjs';
import { findServerAccount, serverHome } from './lib/unprivileged.mjs';

const usage = `npm run bench [-- booking | realtime | messages] [--rounds N] [--requests N] [--short]
  Measures the system beside the limits it stands on, back to back, on a durable Postgres of its own.
  booking        bookings and refusals beside pgbench and a bare route
  realtime       broadcasts to 10,000 sockets beside plain ws and bare socket.io, calls on their way to
                 screens, readers that stop, a storm after a restart
  messages       text messages from the commit to the gateway beside bare BullMQ, and 100,000 of one afternoon
  --rounds N     rounds of limit and system (5; realtime and messages 3)
  --requests N   bookings, or messages, in a round (20000; messages 10000)
  --short        one small round`;

const suites = {
  booking: { load: () => import('../test/load/booking-bench.mjs'), rounds: 5 },
  messages: {
    load: () => import('../test/load/messages-bench.mjs'),
    rounds: 3,
    requests: 10_000,
    needsRedis: true,
  },
  realtime: { load: () => import('../test/load/realtime-bench.mjs'), rounds: 3, needsRedis: true },
};

const measure = async (name, options) => {
  await buildStale(['server']);
  const folder = path.join('bench', String(process.pid));
  const supervisor = new Supervisor(folder);
  try {
    const server = await step('Starting Postgres, durable', () => startPostgres(supervisor, { folder }));
    const redisUrl =
      suites[name].needsRedis &&
      (await step('Starting Redis, durable', () => startRedis(supervisor, { folder, durable: true })));
    const { bench } = await suites[name].load();
    const result = await bench({ server, redisUrl, ...options });
    for (const line of result.lines) say(line);
    const file = local('bench', `${name}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(result.data, null, 2)}\n`);
    say(`\n${JSON.stringify(result.data)}\n\nAlso in ${file}`);
    return result.isSound ? 0 : 1;
  } finally {
    await supervisor.stop();
    for (const home of [localDir, serverHome(findServerAccount())])
      rmSync(path.join(home, folder), { recursive: true, force: true });
  }
};

await main(async () => {
  const { rest, rounds, requests, short } = readOptions(process.argv.slice(2), usage, {
    flags: ['short'],
    numbers: ['rounds', 'requests'],
  });
  if (!(await underOwnNode())) return process.exitCode;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, cutShort);
  const name = rest[0] ?? 'booking';
  if (!suites[name]) {
    say(usage);
    return 1;
  }
  return measure(name, {
    short,
    rounds: rounds ?? (short ? 1 : suites[name].rounds),
    requests: requests ?? (short ? 4_000 : (suites[name].requests ?? 20_000)),
    seconds: short ? 2 : 5,
  });
});
