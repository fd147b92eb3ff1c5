import { createPostgreSqlTypeParsers } from '@mikro-orm/postgresql';
import pg from 'pg';
import { parameterOf, type SqlTag, type Transactions } from './database.ts';

export interface PipelineOptions {
  url: string;
  /** Shows up in pg_stat_activity: which process holds a connection. */
  applicationName: string;
  size: number;
}

/**
 * A few connections that say one thing after another without waiting for the answers between: what a
 * transaction writes at its end and its commit travel together, so that locks are held as briefly as can be.
 * Statements are prepared once per connection. For the one path that a crowd takes; all else goes through Database.
 */
export class PipelinedConnections implements Transactions {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();

  private constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  static open({ url, applicationName, size }: PipelineOptions): PipelinedConnections {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: applicationName,
      max: size,
      connectionTimeoutMillis: 5_000,
      types: typeParsers(),
      // Where a crowd comes before Postgres has counted its tables, it would read them whole, under our locks.
      options: '-c lock_timeout=3000 -c timezone=UTC -c enable_seqscan=off',
      pipeline: true,
    });
    // A connection that breaks while it rests is replaced; who needs one meanwhile hears of it.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    return new PipelinedConnections(pool);
  }

  async transaction<Result>(work: (sql: SqlTag) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    const sent: Promise<unknown>[] = [];
    const send = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      answer.catch(() => undefined);
      sent.push(answer);
      return answer;
    };
    let broken: unknown;
    try {
      void send(client.query('begin'));
      const result = await work((strings, ...values) => send(this.#ask(client, strings, values)) as never);
      void send(client.query('commit'));
      await Promise.all(sent);
      return result;
    } catch (error) {
      await client.query('rollback').catch((cause: unknown) => (broken = cause));
      throw error;
    } finally {
      await Promise.allSettled(sent);
      client.release(broken !== undefined);
    }
  }

  async #ask<Row>(client: pg.PoolClient, strings: TemplateStringsArray, values: unknown[]): Promise<Row[]> {
    const text = strings.reduce((all, part, at) => `${all}$${at}${part}`);
    let name = this.#names.get(text);
    if (name === undefined) this.#names.set(text, (name = `s${this.#names.size + 1}`));
    const { rows } = await client.query({ name, text, values: values.map(parameterOf) });
    return rows as Row[];
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** Times and dates come as text, as they do through Database. */
const typeParsers = (): pg.CustomTypesConfig => {
  const types = new pg.TypeOverrides();
  for (const [oid, parser] of Object.entries(createPostgreSqlTypeParsers(noArrays)))
    types.setTypeParser(Number(oid), parser as never);
  return types;
};

const noArrays = (): never => {
  throw new Error('Answers of pipelined statements have no arrays of dates.');
};
