import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '#kernel';
import { migrations } from '../../migrations/index.ts';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const migrationsFolder = path.resolve(import.meta.dirname, '../../migrations');

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run Jest with the project config, or npm test.');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
};

const onServer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

// A server that outlives a run must not serve a template of older migrations.
const migrationsFingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).sort()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(path.join(migrationsFolder, file)));
  }
  return hash.digest('hex').slice(0, 12);
};

const exists = async (client: pg.Client, database: string): Promise<boolean> =>
  (await client.query('select 1 from pg_database where datname = $1', [database])).rowCount === 1;

/** Made by whichever worker comes first; the others wait at the advisory lock. */
const ensureTemplate = async (name: string, fill: (url: string) => Promise<void>): Promise<void> =>
  onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    if (await exists(client, name)) return;
    // Renamed only when complete: a run that was cut off leaves no half-made template under the name.
    const draft = `${name}_draft`;
    await client.query(`drop database if exists "${draft}" with (force)`);
    await client.query(`create database "${draft}"`);
    await fill(urlOf(draft));
    await client.query(`alter database "${draft}" rename to "${name}"`);
  });

const migratedTemplate = async (): Promise<string> => {
  const name = `charye_template_${migrationsFingerprint()}`;
  await ensureTemplate(name, async (url) => {
    await migrate(url, migrations);
  });
  return name;
};

const clone = async (template: string): Promise<TestDatabase> => {
  const name = `charye_test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`create database "${name}" template "${template}"`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer((client) => client.query(`drop database if exists "${name}" with (force)`));
    },
  };
};

/** A database of its own for one test file, with every migration applied and no rows. */
export const createTestDatabase = async (): Promise<TestDatabase> => clone(await migratedTemplate());

/** The Redis of this run; every Jest worker has a numbered database of its own in it. */
export const redisUrl = (): string => {
  const url = process.env['TEST_REDIS_URL'];
  if (!url) throw new Error('TEST_REDIS_URL is not set: run Jest with the project config, or npm test.');
  return new URL(`/${process.env['JEST_WORKER_ID'] ?? '0'}`, url).href;
};
