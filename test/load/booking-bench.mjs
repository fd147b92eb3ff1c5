import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { lowPort } from './low-port.mjs';
import { BenchData, NOW } from './bench-data.mjs';
import { findPgbench, pgbench } from './pgbench.mjs';
import { figure, median, ratioRow, table } from './report.mjs';

const here = import.meta.dirname;
const CROWD = 256;

/** Limits and system back to back, round by round; a ratio per round, the median of the ratios. */
export const bench = async ({ server, rounds, requests, seconds }) => {
  const binary = findPgbench();
  if (!binary) throw new Error('pgbench is needed for the limits (Debian: apt install postgresql-contrib).');
  const data = await BenchData.make(server, requests);
  const folder = mkdtempSync(path.join(tmpdir(), 'charye-bench-'));
  const api = await startApi(data);
  const measured = [];
  const faults = [];
  try {
    await warmUp(data, api, folder);
    for (let round = 1; round <= rounds; round++) {
      process.stdout.write(`Round ${round} of ${rounds}\n`);
      measured.push(await playRound({ data, api, folder, binary, seconds, faults, round }));
    }
  } finally {
    await api.stop();
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return report(measured, faults, { rounds, requests, seconds });
};

const startApi = async (data) => {
  const port = await lowPort();
  const child = fork(path.join(here, 'bench-server.mjs'), [], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: data.url,
      SECRET_KEY: data.secretKey,
      BENCH_NOW: NOW,
      PORT: String(port),
    },
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The api ended with code ${code}.`)));
  });
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
};

/** Sends requests from a process of its own and answers its count. */
const load = async ({ api, folder }, requests, { connections = CROWD, repeat } = {}) => {
  const file = path.join(folder, 'requests.json');
  writeFileSync(file, JSON.stringify(requests));
  const child = fork(path.join(here, 'load-process.mjs'));
  const result = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The load ended with code ${code}.`)));
    child.send({ port: api.port, connections, file, repeat });
  });
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
  return result;
};

const bookingsOf = (data, slotOf, route = '/api/scheduling/bookings') =>
  data.cookies.map((cookie, at) => ({
    method: 'POST',
    path: route,
    cookie,
    key: randomUUID(),
    body: { offer: 'bench.visit', slotIds: [slotOf(at)] },
  }));

const bare = (method) => ({
  method,
  path: '/api/limits',
  ...(method === 'POST' && {
    key: 'a-key-for-nothing',
    body: { offer: 'bench.visit', slotIds: [randomUUID()] },
  }),
});

const warmUp = async (data, api, folder) => {
  const some = { ...data, cookies: data.cookies.slice(0, 1_000) };
  await load(
    { api, folder },
    bookingsOf(some, () => data.slots[0]),
  );
  await load(
    { api, folder },
    bookingsOf(some, () => data.slots[0], '/api/limits/naive'),
  );
  await load({ api, folder }, [bare('GET')], { repeat: 3_000 });
  await data.faults(1_000);
  await data.fresh();
};

const playRound = async ({ data, api, folder, binary, seconds, faults, round }) => {
  const at = { api, folder };
  const hot = (clients) => pgbench(binary, data.url, 'book4 hot', { clients, seconds });
  const expect = (what, result, status) => {
    const wrong = Object.entries(result.statuses).filter(([code]) => code !== status);
    if (wrong.length > 0)
      faults.push(`round ${round}, ${what}: ${JSON.stringify(wrong)} ${result.firstRefusal ?? ''}`);
    return result;
  };
  const counted = async (what, result) => {
    const acknowledged = result.statuses['201'] ?? 0;
    for (const fault of await data.faults(acknowledged)) faults.push(`round ${round}, ${what}: ${fault}`);
    await data.fresh();
    return result;
  };
  const limits = { 1: await hot(1), 8: await hot(8), 32: await hot(32), 64: await hot(64) };
  await data.fresh();
  const booked = await counted(
    'hot slot',
    expect(
      'hot slot',
      await load(
        at,
        bookingsOf(data, () => data.slots[0]),
      ),
      '201',
    ),
  );
  const spreadLimit = await pgbench(binary, data.url, 'book1 spread', { clients: 8, seconds });
  await data.fresh();
  const spread = await counted(
    'spread',
    expect(
      'spread',
      await load(
        at,
        bookingsOf(data, (i) => data.slots[(i * 7) % 12_000]),
      ),
      '201',
    ),
  );
  const naivePeople = { ...data, cookies: data.cookies.slice(0, Math.ceil(data.cookies.length / 8)) };
  const naive = expect(
    'textbook',
    await load(
      at,
      bookingsOf(naivePeople, () => data.slots[0], '/api/limits/naive'),
    ),
    '201',
  );
  await data.fresh();
  const repeat = data.cookies.length;
  const post = expect('no-op', await load(at, [bare('POST')], { repeat, connections: 64 }), '200');
  const refusals = bookingsOf(
    { ...data, cookies: data.cookies.slice(0, 64) },
    () => data.soldOut,
    '/api/scheduling/holds',
  );
  const before = await statementsOf(data);
  const refused = expect('sold out', await load(at, refusals, { repeat, connections: 64 }), '409');
  const statements = (await statementsOf(data)) - before;
  const get = expect('bare get', await load(at, [bare('GET')], { repeat, connections: 64 }), '200');
  const day = {
    method: 'GET',
    path: '/api/scheduling/centres/bench/days/2021-05-27/slots?offer=bench.visit',
  };
  const days = expect('availability', await load(at, [day], { repeat, connections: 64 }), '200');
  return { limits, booked, spreadLimit, spread, naive, post, refused, statements, get, days };
};

/** Transactions Postgres has served so far, by anybody: a refusal from memory adds none. */
const statementsOf = async (data) => {
  await data.db.query('select pg_stat_force_next_flush()');
  const { rows } = await data.db.query(
    'select xact_commit::int as n from pg_stat_database where datname = current_database()',
  );
  return rows[0].n;
};

const report = (measured, faults, options) => {
  const best = ({ limits }) => Math.max(limits[1].perSecond, limits[8].perSecond, limits[32].perSecond);
  const rows = [
    ratioRow(
      'P1',
      'bookings/s, one hot slot, 256 connections',
      '≥ 3 (aim 5) × one transaction per booking, best of 1/8/32',
      measured,
      (one) => [one.booked.perSecond, best(one)],
      { least: 3 },
    ),
    ratioRow(
      'P2',
      'p99 of P1, ms',
      '≤ 0.35 of the same at 64 clients',
      measured,
      (one) => [one.booked.p99, one.limits[64].p99],
      { most: 0.35 },
    ),
    ratioRow(
      'P3',
      'bookings/s over 12,000 slots',
      '≥ 0.6 × one statement per booking, 8 clients',
      measured,
      (one) => [one.spread.perSecond, one.spreadLimit.perSecond],
      { least: 0.6 },
    ),
    ratioRow(
      'P4',
      'sold-out refusals/s',
      '≥ 0.8 × a no-op POST',
      measured,
      (one) => [one.refused.perSecond, one.post.perSecond],
      { least: 0.8 },
    ),
    ratioRow(
      'P7',
      'times of a day, reads/s',
      '≥ 0.7 × a bare GET',
      measured,
      (one) => [one.days.perSecond, one.get.perSecond],
      { least: 0.7 },
    ),
    ratioRow(
      'P15',
      'P1 beside the textbook',
      '≥ 10 × a mapper transaction per request',
      measured,
      (one) => [one.booked.perSecond, one.naive.perSecond],
      { least: 10 },
    ),
  ];
  const statements = median(measured.map((one) => one.statements));
  const data = {
    measuredOn: {
      cpus: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      postgres: 18,
    },
    options,
    ratios: rows.map(({ id, median: value, min, max, reached }) => ({
      id,
      median: value,
      min,
      max,
      reached,
    })),
    transactionsDuringRefusals: statements,
    faults,
    rounds: measured,
  };
  const lines = [
    '',
    ...table(rows),
    '',
    `Transactions of the whole database during ${options.requests} refusals: ${figure(statements)} (the look once a second is among them).`,
    faults.length === 0
      ? 'Every answer had the right status, and the database agrees with every acknowledgement.'
      : `FAULTS:\n${faults.join('\n')}`,
  ];
  return { lines, data, isSound: faults.length === 0 };
};
