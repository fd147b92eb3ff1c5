import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { local, localDir } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { cutShort } from './lib/run.mjs';
import { main, say, step } from './lib/say.mjs';
import { Supervisor } from './lib/supervisor.mjs';
import { findServerAccount, serverHome } from './lib/unprivileged.mjs';

const usage = `npm run bench [-- booking] [--rounds N] [--requests N] [--short]
  Measures the system beside the limits it stands on, back to back, on a durable Postgres of its own.
  --rounds N     rounds of limit and system (5)
  --requests N   bookings in a round (20000)
  --short        one small round`;

const suites = { booking: () => import('../test/load/booking-bench.mjs') };

const measure = async (name, options) => {
  await buildStale(['server']);
  const folder = path.join('bench', String(process.pid));
  const supervisor = new Supervisor(folder);
  try {
    const server = await step('Starting Postgres, durable', () => startPostgres(supervisor, { folder }));
    const { bench } = await suites[name]();
    const result = await bench({ server, ...options });
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
    rounds: rounds ?? (short ? 1 : 5),
    requests: requests ?? (short ? 4_000 : 20_000),
    seconds: short ? 2 : 5,
  });
});
