import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { nodeArgs, ownNode, root } from '../../tools/lib/paths.mjs';
import { must } from '../../tools/lib/run.mjs';
import { lowPort } from './low-port.mjs';

/** Waits until a process of ours says that it is ready. */
const untilReady = async (name, child, port) => {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}.`);
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not become ready.`);
};

/**
 * The demonstration's centre with an api and a worker as they are run, beside realtime processes of the
 * bench: what a call goes through on its way to the screens.
 */
export class FloorProcesses {
  static async open(server, redisUrl, wire) {
    const floor = new FloorProcesses();
    floor.folder = mkdtempSync(path.join(tmpdir(), 'charye-bench-'));
    const admin = new pg.Client(server);
    await admin.connect();
    await admin.query('create database bench_floor');
    await admin.end();
    const url = new URL(server);
    url.pathname = '/bench_floor';
    floor.db = new pg.Client(url.href);
    await floor.db.connect();
    floor.children = [];
    const file = path.join(floor.folder, 'demo.json');
    floor.env = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url.href,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: wire.prefix,
      SECRET_KEY: wire.secretKey,
      CHARYE_MODE: 'demo',
      CHARYE_DEMO_FILE: file,
      SMS_GATEWAY_URL: 'http://127.0.0.1:9',
      LOG_LEVEL: 'warn',
    };
    for (const command of ['migrate', 'seed'])
      await must(`console ${command}`, ownNode, nodeArgs('console', command), {
        cwd: root,
        env: floor.env,
        quiet: true,
      });
    const { accounts, devices } = JSON.parse(readFileSync(file, 'utf8'));
    floor.account = accounts.find(({ username }) => username === 'doctor');
    floor.device = devices.find(({ kind }) => kind === 'display').token;
    floor.realtimes = [await wire.startOurs(), await wire.startOurs()];
    floor.wire = wire;
    floor.port = await floor.start('api', {
      REALTIME_UPSTREAM: floor.realtimes.map(({ port }) => `http://127.0.0.1:${port}`).join(),
    });
    await floor.start('worker');
    return floor;
  }

  async start(name, env = {}) {
    const port = await lowPort();
    const child = spawn(ownNode, nodeArgs(name), {
      cwd: root,
      env: { ...this.env, ...env, PORT: String(port) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.children.push(child);
    await untilReady(name, child, port);
    return port;
  }

  /** Answers the body of a request, and when its answer was there. */
  async request(method, route, { body, cookie, authorization } = {}) {
    const answer = await fetch(`http://127.0.0.1:${this.port}${route}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': crypto.randomUUID() }),
        ...(cookie && { cookie }),
        ...(authorization && { authorization }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    const at = Number(process.hrtime.bigint()) / 1e6;
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text.slice(0, 300)}`);
    return { at, body: text && JSON.parse(text), cookies: answer.headers.getSetCookie() };
  }

  async killRealtimes() {
    await Promise.all(this.realtimes.map((one) => one.kill()));
  }

  /** On the same ports, as a supervisor would. */
  async restartRealtimes() {
    this.realtimes = await Promise.all(
      this.realtimes.map(({ port }) => this.wire.startOurs({ PORT: String(port) })),
    );
  }

  /** Statements and transactions that Postgres has carried out for this database so far. */
  async statements() {
    await this.db.query('select pg_stat_force_next_flush()');
    const { rows } = await this.db.query(
      'select (xact_commit + xact_rollback)::int as n from pg_stat_database where datname = current_database()',
    );
    return rows[0].n;
  }

  async close() {
    for (const child of this.children) child.kill('SIGKILL');
    await this.killRealtimes();
    await this.db.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
