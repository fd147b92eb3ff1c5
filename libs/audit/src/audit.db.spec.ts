import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, ManualClock, newId, runInContext, UnitOfWork } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { PostgresAuditTrail } from './postgres-audit-trail.ts';
import { SealEntries } from './seal-entries.job.ts';
import { VerifyChain } from './verify-chain.ts';

let disposable: TestDatabase;
let database: Database;
let unitOfWork: UnitOfWork;
let seal: SealEntries;
let verify: VerifyChain;
beforeEach(async () => {
  disposable = await createTestDatabase();
  database = await Database.open({ url: disposable.url, entities: [], applicationName: 'audit test' });
  unitOfWork = new UnitOfWork(database, new ManualClock('2021-05-26T00:00:00Z'), new PostgresAuditTrail());
  seal = new SealEntries(unitOfWork);
  verify = new VerifyChain(database);
});
afterEach(async () => {
  await database.close();
  await disposable.drop();
});

const staff = { kind: 'staff' as const, id: 'staff-1', permissions: [] };
const look = (what: string, personId = newId()) =>
  runInContext({ correlationId: 'c-1', actor: staff, from: '10.0.0.7' }, () =>
    unitOfWork.run(async (tx) => tx.audit({ action: 'test.looked', personId, facts: { what } })),
  );
const positions = async () =>
  (await database.sql<{ position: string }>`select position from audit.entry order by sealed_no`).map(
    (row) => row.position,
  );
/** Does what only somebody with the keys of the database can: works around the triggers. */
const behindTheTriggers = async (work: () => Promise<unknown>) => {
  await database.sql`alter table audit.entry disable trigger user`;
  await work();
  await database.sql`alter table audit.entry enable trigger user`;
};

describe('a line of the trail', () => {
  it('tells who saw what of whom, when, from where and in which request', async () => {
    const personId = newId();
    await look('booking', personId);
    const [line] = await database.sql`select * from audit.entry`;
    expect(line).toMatchObject({
      action: 'test.looked',
      actor_kind: 'staff',
      actor_id: 'staff-1',
      person_id: personId,
      correlation_id: 'c-1',
      came_from: '10.0.0.7',
      facts: { what: 'booking' },
      sealed_no: null,
    });
  });

  it('is there if and only if the act is', async () => {
    await expect(
      unitOfWork.run(async (tx) => {
        tx.audit({ action: 'test.looked', personId: null, facts: {} });
        throw new Error('the act fails');
      }),
    ).rejects.toThrow('the act fails');
    expect(await positions()).toEqual([]);
  });

  it.each(['before', 'after'])('cannot be changed or taken away %s it is sealed', async (when) => {
    await look('one');
    if (when === 'after') await seal.run();
    const refused = /append-only/;
    await expect(database.sql`update audit.entry set actor_id = 'somebody else'`).rejects.toThrow(refused);
    await expect(database.sql`update audit.entry set facts = '{}', hash = '\\x00'`).rejects.toThrow(refused);
    await expect(database.sql`delete from audit.entry`).rejects.toThrow(refused);
    await expect(database.sql`truncate audit.entry`).rejects.toThrow(refused);
    expect(await positions()).toHaveLength(1);
  });

  it('cannot be sealed twice', async () => {
    await look('one');
    await seal.run();
    await expect(database.sql`update audit.entry set hash = '\\x00'`).rejects.toThrow(/append-only/);
    await expect(database.sql`update audit.entry set sealed_no = 7`).rejects.toThrow(/append-only/);
  });
});

describe('the chain', () => {
  const fiveLines = async () => {
    for (const what of ['one', 'two', 'three', 'four', 'five']) await look(what);
    expect(await seal.run()).toBe(5);
    return positions();
  };

  it('holds over batches, and over nothing at all', async () => {
    expect(await verify.run()).toEqual({ checked: 0, brokenAt: null });
    await fiveLines();
    await look('six');
    expect(await seal.run()).toBe(1);
    expect(await seal.run()).toBe(0);
    expect(await verify.run()).toEqual({ checked: 6, brokenAt: null });
  });

  it.each([
    ['what was seen', 'facts = \'{"what": "nothing"}\''],
    ['who saw it', "actor_id = 'staff-2'"],
    ['when', "at = at + interval '1 microsecond'"],
    ['whose', 'person_id = null'],
    ['from where', "came_from = '10.0.0.8'"],
  ])('breaks at the line in which somebody changed %s, and names it', async (_, change) => {
    const at = await fiveLines();
    await behindTheTriggers(() =>
      database.fork().getConnection().execute(`update audit.entry set ${change} where position = ${at[2]}`),
    );
    expect(await verify.run()).toEqual({ checked: 2, brokenAt: at[2] });
  });

  it('breaks after a line that is gone', async () => {
    const at = await fiveLines();
    await behindTheTriggers(() => database.sql`delete from audit.entry where position = ${at[1]}`);
    expect(await verify.run()).toEqual({ checked: 1, brokenAt: at[2] });
  });

  it('breaks when the numbers behind a line that is gone are moved up', async () => {
    const at = await fiveLines();
    await behindTheTriggers(async () => {
      await database.sql`delete from audit.entry where position = ${at[1]}`;
      for (const position of at.slice(2))
        await database.sql`update audit.entry set sealed_no = sealed_no - 1 where position = ${position}`;
    });
    expect(await verify.run()).toEqual({ checked: 1, brokenAt: at[2] });
  });

  it('breaks when two lines change places', async () => {
    const at = await fiveLines();
    await behindTheTriggers(async () => {
      await database.sql`update audit.entry set sealed_no = 99 where position = ${at[1]}`;
      await database.sql`update audit.entry set sealed_no = 2 where position = ${at[2]}`;
      await database.sql`update audit.entry set sealed_no = 3 where position = ${at[1]}`;
    });
    expect(await verify.run()).toEqual({ checked: 1, brokenAt: at[2] });
  });

  it('does not pass over a line of a lower position that is committed late', async () => {
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = unitOfWork.run(async (tx) => {
      const line = { action: 'test.slow', personId: null, facts: {} };
      const context = { actor: staff, correlationId: 'slow', from: null };
      await new PostgresAuditTrail().write(tx.sql, tx.now, [{ context, line }]);
      begun.resolve();
      await end.promise;
    });
    await begun.promise;
    await look('quick');
    expect(await seal.run()).toBe(1);
    end.resolve();
    await slow;
    expect(await seal.run()).toBe(1);
    expect(await verify.run()).toEqual({ checked: 2, brokenAt: null });
    const bySeal = await database.sql<{ action: string }>`select action from audit.entry order by sealed_no`;
    expect(bySeal.map((line) => line.action)).toEqual(['test.looked', 'test.slow']);
    const [later, earlier] = await positions();
    expect(BigInt(earlier!)).toBeLessThan(BigInt(later!));
  });

  it('is laid by one worker at a time', async () => {
    for (let at = 0; at < 20; at++) await look(String(at));
    await Promise.all([seal.run(), seal.run(), seal.run()]);
    await seal.run();
    expect(await verify.run()).toEqual({ checked: 20, brokenAt: null });
  });
});
