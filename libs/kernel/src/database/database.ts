import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';
import { sql as kyselySql } from 'kysely';

/** Rows of a statement whose values travel as parameters, never as text. */
export type SqlTag = <Row = Record<string, unknown>>(
  strings: TemplateStringsArray,
  ...values: unknown[]
) => Promise<Row[]>;

export interface Transactions {
  /**
   * Runs `work` in one transaction. It need not wait for what it only writes: nothing is said to be done before
   * all of it is.
   */
  transaction<Result>(work: (sql: SqlTag) => Promise<Result>): Promise<Result>;
}

/** Makes an `sql` tag that speaks on the connection (and in the transaction) of `em`. */
export const sqlTagOf =
  (em: EntityManager): SqlTag =>
  async <Row>(strings: TemplateStringsArray, ...values: unknown[]) => {
    const result = await kyselySql<Row>(strings, ...values.map(parameterOf)).execute(em.getKysely());
    return result.rows;
  };

/** A value as Postgres reads it. */
export const parameterOf = (value: unknown): unknown =>
  value instanceof Temporal.Instant ||
  value instanceof Temporal.PlainDate ||
  value instanceof Temporal.PlainTime
    ? value.toString()
    : value;

export interface DatabaseOptions {
  url: string;
  entities: EntityName[];
  poolSize?: number;
  /** Shows up in pg_stat_activity: which process holds a connection. */
  applicationName: string;
}

/** The one door to Postgres of a process. */
export class Database implements Transactions {
  readonly orm: MikroORM;

  private constructor(orm: MikroORM) {
    this.orm = orm;
  }

  static async open(options: DatabaseOptions): Promise<Database> {
    const orm = await MikroORM.init({
      clientUrl: options.url,
      entities: options.entities,
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: options.poolSize ?? 10 },
      forceUtcTimezone: false,
      driverOptions: {
        application_name: options.applicationName,
        connectionTimeoutMillis: 5_000,
        options: '-c lock_timeout=3000 -c timezone=UTC',
      },
      allowGlobalContext: false,
    });
    return new Database(orm);
  }

  /** A fresh unit of reading: nothing is remembered from earlier ones. */
  fork(): EntityManager {
    return this.orm.em.fork() as EntityManager;
  }

  /** One statement outside any transaction. */
  sql: SqlTag = (strings, ...values) => sqlTagOf(this.fork())(strings, ...values);

  transaction<Result>(work: (sql: SqlTag) => Promise<Result>): Promise<Result> {
    return this.fork().transactional(async (em) => {
      const ask = sqlTagOf(em as EntityManager);
      const sent: Promise<unknown>[] = [];
      const result = await work((strings, ...values) => {
        const answer = ask(strings, ...values);
        answer.catch(() => undefined);
        sent.push(answer);
        return answer as never;
      });
      await Promise.all(sent);
      return result;
    });
  }

  async isReachable(): Promise<boolean> {
    return this.sql`select 1`.then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.orm.close(true);
  }
}
