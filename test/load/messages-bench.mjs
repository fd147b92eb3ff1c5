import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import pg from 'pg';
import { createClient } from 'redis';
import { migrate, newId, Vault } from '../../dist/libs/kernel/src/index.js';
import { migrations } from '../../dist/migrations/index.js';
import { lowPort } from './low-port.mjs';
import { figure, median, ratioRow, table } from './report.mjs';

const dist = path.join(import.meta.dirname, '../../dist');
const LAGS = 100;

/** Messages from the committed row to the simulator and back into the row, beside bare BullMQ. */
export const bench = async ({ server, redisUrl, rounds, requests, short }) => {
  const office = await MessageOffice.open(server, redisUrl);
  const measured = [];
  const faults = [];
  try {
    await office.send(500, faults, 'warm-up');
    for (let round = 1; round <= rounds; round++) {
      process.stdout.write(`Round ${round} of ${rounds}\n`);
      const limit = await bareQueue(redisUrl, requests);
      const sent = await office.send(requests, faults, `round ${round}`);
      measured.push({ limit, sent });
    }
    process.stdout.write('Alone, one after the other\n');
    const lags = await office.lags(short ? 20 : LAGS);
    process.stdout.write('A whole afternoon\n');
    const many = short ? 5_000 : 100_000;
    const afternoon = await office.send(many, faults, 'afternoon', { withdrawn: Math.floor(many / 100) });
    return report({ measured, lags, afternoon, faults }, { rounds, requests });
  } finally {
    await office.close();
  }
};

const untilReady = async (url) => {
  for (;;) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await pause(50);
  }
};

const bareQueue = async (redisUrl, count) => {
  const connection = createClient({ url: redisUrl });
  await connection.connect();
  const prefix = `bare-${randomBytes(4).toString('hex')}`;
  const queue = new Queue('bare', { connection, prefix });
  const began = performance.now();
  const jobs = Array.from({ length: count }, (_, at) => ({ name: 'message', data: { at } }));
  for (let at = 0; at < count; at += 1_000) await queue.addBulk(jobs.slice(at, at + 1_000));
  let done = 0;
  const all = Promise.withResolvers();
  const worker = new Worker('bare', async () => undefined, { connection, prefix, concurrency: 50 });
  worker.on('completed', () => (done += 1) === count && all.resolve());
  await all.promise;
  const seconds = (performance.now() - began) / 1_000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  await connection.close();
  return count / seconds;
};

class MessageOffice {
  static async open(server, redisUrl) {
    const office = new MessageOffice();
    const admin = new pg.Client(server);
    await admin.connect();
    await admin.query('create database messages');
    await admin.end();
    const url = new URL(server);
    url.pathname = '/messages';
    const { log } = console;
    console.log = () => undefined;
    await migrate(url.href, migrations);
    console.log = log;
    office.db = new pg.Client(url.href);
    await office.db.connect();
    const secretKey = randomBytes(32).toString('base64');
    office.vault = new Vault(secretKey);
    office.folder = mkdtempSync(path.join(tmpdir(), 'charye-messages-'));
    office.processes = [];
    const gateway = await office.start('gateway', {
      GATEWAY_JOURNAL: path.join(office.folder, 'journal.jsonl'),
    });
    office.gateway = gateway;
    await office.start('worker', {
      DATABASE_URL: url.href,
      REDIS_URL: redisUrl,
      SECRET_KEY: secretKey,
      CHARYE_MODE: 'live',
      PUBLIC_URL: 'http://localhost',
      SMS_GATEWAY_URL: gateway,
      SMS_PER_SECOND: '100000',
      LOG_LEVEL: 'warn',
    });
    return office;
  }

  async start(app, env) {
    const port = await lowPort();
    const child = fork(path.join(dist, `apps/${app}/main.js`), [], {
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.processes.push(child);
    const url = `http://127.0.0.1:${port}`;
    await untilReady(`${url}/health/ready`);
    return url;
  }

  /** Writes messages and their facts in one commit, as their causes do. */
  async commit(ids) {
    const number = (at) => `+8210${String(10_000_000 + at).slice(-8)}`;
    await this.db.query(
      `with made as (
         insert into notifications.message (id, subject_kind, subject_id, purpose, version, recipient_sealed, recipient_masked,
           language, body_sealed, bytes, kind, concerns, not_before, not_after, due_at, urgency, caused_at, created_at)
         select id, 'bench', id, 'reminder', 1, phone, '010-****-0000', 'ko', $3, 60, 'SMS', array[id], now(),
           now() + interval '3 hours', now(), 2, now(), now()
         from unnest($1::uuid[], $2::text[]) as m(id, phone) returning id, not_before)
       insert into kernel.outbox (id, name, payload, correlation_id, occurred_at)
       select gen_random_uuid(), 'notifications.message-queued.v1',
         jsonb_build_object('messageId', id, 'notBefore', to_char(not_before at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         'bench', now()
       from made`,
      [
        ids,
        ids.map((_, at) => this.vault.seal(number(at))),
        this.vault.seal('[성북구] 내일 10:20 방문일입니다.'),
      ],
    );
  }

  /** How long it takes until every message of a commit is settled; what was withdrawn before may not go out. */
  async send(count, faults, what, { withdrawn = 0 } = {}) {
    await this.db.query(
      'truncate notifications.message, notifications.withdrawal, kernel.outbox, kernel.delivery cascade',
    );
    await this.db.query('vacuum analyze');
    await this.db.query('checkpoint');
    const before = await this.delivered();
    const ids = Array.from({ length: count }, () => newId());
    if (withdrawn > 0)
      await this.db.query(
        `insert into notifications.withdrawal (concern_id, at, reason)
         select id, now(), 'cancelled' from unnest($1::uuid[]) id`,
        [ids.slice(0, withdrawn)],
      );
    const began = performance.now();
    for (let at = 0; at < count; at += 5_000) await this.commit(ids.slice(at, at + 5_000));
    for (;;) {
      const { rows } = await this.db.query(
        `select count(*)::int as n from notifications.message where state in ('pending', 'sending')`,
      );
      if (rows[0].n === 0) break;
      await pause(50);
    }
    const seconds = (performance.now() - began) / 1_000;
    const { rows } = await this.db.query(
      'select state, reason, count(*)::int as n from notifications.message group by 1, 2 order by 1',
    );
    const settled = Object.fromEntries(
      rows.map(({ state, reason, n }) => [reason ? `${state} (${reason})` : state, n]),
    );
    const delivered = (await this.delivered()) - before;
    if (settled.sent !== count - withdrawn) faults.push(`${what}: ${JSON.stringify(settled)} of ${count}`);
    if (delivered !== count - withdrawn)
      faults.push(`${what}: ${delivered} at the gateway of ${count - withdrawn}`);
    return { count, seconds, perSecond: count / seconds, settled, delivered };
  }

  async delivered() {
    return (await (await fetch(`${this.gateway}/messages`)).json()).total;
  }

  /** From the commit to the phone, with nothing else to do. */
  async lags(count) {
    const lags = [];
    for (let at = 0; at < count; at++) {
      const id = newId();
      await this.commit([id]);
      const began = performance.now();
      for (;;) {
        const { total } = await (await fetch(`${this.gateway}/messages?reference=${id}`)).json();
        if (total > 0) break;
        await pause(2);
      }
      lags.push(performance.now() - began);
      await pause(20);
    }
    return lags.toSorted((one, other) => one - other);
  }

  async close() {
    for (const child of this.processes) child.kill('SIGKILL');
    await this.db.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const report = ({ measured, lags, afternoon, faults }, options) => {
  const rows = [
    ratioRow(
      'P12',
      'messages/s from the commit to the gateway, each confirmed',
      '≥ 0.5 (aim 0.8) × BullMQ alone, add and process',
      measured,
      (one) => [one.sent.perSecond, one.limit],
      { least: 0.5 },
    ),
  ];
  const at = (share) => lags[Math.min(lags.length - 1, Math.floor(lags.length * share))];
  const lag = { p50: at(0.5), p99: at(0.99), reached: at(0.99) <= 200 };
  const lines = [
    '',
    ...table(rows),
    '',
    `P13  commit to gateway, idle: p50 ${figure(lag.p50)} ms, p99 ${figure(lag.p99)} ms (goal ≤ 200 ms): ${lag.reached ? 'reached' : 'NOT REACHED'}`,
    `${afternoon.count} messages of one afternoon in ${figure(afternoon.seconds)} s: ${JSON.stringify(afternoon.settled)}, at the gateway ${afternoon.delivered}.`,
    faults.length === 0
      ? 'Every message is accounted for, and none was delivered twice.'
      : `FAULTS:\n${faults.join('\n')}`,
  ];
  const data = {
    options,
    ratios: rows.map(({ id, median: value, min, max, reached }) => ({
      id,
      median: value,
      min,
      max,
      reached,
    })),
    limit: median(measured.map((one) => one.limit)),
    lag,
    afternoon,
    faults,
  };
  return { lines, data, isSound: faults.length === 0 };
};
