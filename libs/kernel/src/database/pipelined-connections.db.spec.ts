import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import type { Transactions } from './database.ts';
import { PipelinedConnections } from './pipelined-connections.ts';

let kernel: Kernel;
let pipelined: PipelinedConnections;
beforeAll(async () => {
  kernel = await openKernel();
  pipelined = PipelinedConnections.open({ url: kernel.url, applicationName: 'pipeline test', size: 2 });
});
afterAll(async () => {
  await pipelined.close();
  await kernel.close();
});
beforeEach(() => kernel.sql`truncate note`);

const doors: [string, () => Transactions][] = [
  ['pipelined connections', () => pipelined],
  ['the database', () => kernel.database],
];

describe.each(doors)('a transaction through %s', (_, open) => {
  it('commits what it wrote without waiting for it, and answers what it asked', async () => {
    const count = await open().transaction(async (sql) => {
      void sql`insert into note values (1, 'one')`;
      void sql`insert into note values (2, ${'two'})`;
      const [row] = await sql<{ n: number }>`select count(*)::int as n from note`;
      return row!.n;
    });
    expect([count, await kernel.notes()]).toEqual([2, ['one', 'two']]);
  });

  it('leaves nothing and fails when one of its writes does, whatever was sent after it', async () => {
    const failing = open().transaction(async (sql) => {
      void sql`insert into note values (1, 'one')`;
      void sql`insert into note values (1, 'again')`;
      void sql`insert into note values (2, 'two')`;
      return 'done';
    });
    await expect(failing).rejects.toThrow(/note_pkey/);
    expect(await kernel.notes()).toEqual([]);
    expect(await open().transaction((sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('leaves nothing when the work itself gives up', async () => {
    const failing = open().transaction(async (sql) => {
      void sql`insert into note values (1, 'one')`;
      throw new Error('enough');
    });
    await expect(failing).rejects.toThrow('enough');
    expect(await kernel.notes()).toEqual([]);
  });

  it('reads times and dates as text', async () => {
    const rows = await open().transaction(
      (sql) =>
        sql`select ${Temporal.Instant.from('2021-05-26T01:20:00Z')}::timestamptz as at, date '2021-05-26' as day`,
    );
    expect(rows).toEqual([{ at: expect.stringMatching(/^2021-05-26[ T]01:20:00/), day: '2021-05-26' }]);
  });
});

it('a pipelined connection that was cut is replaced by the next', async () => {
  const cut = pipelined.transaction(async (sql) => {
    await sql`insert into note values (1, 'one')`;
    const [row] = await sql<{ pid: number }>`select pg_backend_pid() as pid`;
    await kernel.sql`select pg_terminate_backend(${row!.pid})`;
    await sql`insert into note values (2, 'two')`;
  });
  await expect(cut).rejects.toThrow(/terminat|not queryable/);
  expect(await kernel.notes()).toEqual([]);
  await pipelined.transaction((sql) => sql`insert into note values (3, 'three')`);
  expect(await kernel.notes()).toEqual(['three']);
});
