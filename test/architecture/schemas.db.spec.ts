import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('the migrated database', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const rows = async (sql: string): Promise<string[]> =>
    (await client.query(sql)).rows.map((row) => String(row.found));

  test('has tables, so that the rules below speak of something', async () => {
    const tables = await rows(`select schemaname || '.' || tablename as found from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`);
    expect(tables.length).toBeGreaterThan(10);
  });

  test('keeps every foreign key inside one schema: across libs only ids travel', async () => {
    const crossing = await rows(`
      select c.conrelid::regclass || ' -> ' || c.confrelid::regclass as found
      from pg_constraint c
      join pg_class a on a.oid = c.conrelid
      join pg_class b on b.oid = c.confrelid
      where c.contype = 'f' and a.relnamespace <> b.relnamespace`);
    expect(crossing).toEqual([]);
  });

  test('stores every instant with its zone', async () => {
    const zoneless = await rows(`
      select table_schema || '.' || table_name || '.' || column_name as found
      from information_schema.columns
      where data_type = 'timestamp without time zone'
        and table_schema not in ('pg_catalog', 'information_schema', 'public')`);
    expect(zoneless).toEqual([]);
  });

  test('names instants …_at, dates …_on, and the ends of a span …_from and …_to', async () => {
    const misnamed = await rows(`
      select table_schema || '.' || table_name || '.' || column_name as found
      from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema', 'public')
        and ((data_type like 'timestamp%' and column_name !~ '^at$|(_at|_before|_after|_from|_to|_until|_since)$')
          or (data_type = 'date' and column_name !~ '_(on|date|from|to|of)$'))`);
    expect(misnamed).toEqual([]);
  });
});
