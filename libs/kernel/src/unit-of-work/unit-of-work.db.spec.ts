import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import { gathering } from '../../../../test/support/at-once.ts';
import { Database } from '../database/database.ts';
import { defineEvent } from '../define-event.ts';
import { DomainError } from '../domain-error.ts';
import { runInContext, systemActor } from '../request-context.ts';
import { AuditTrail, type AuditEntry, type AuditLine } from './audit-trail.ts';
import { UnitOfWork, type Transaction } from './unit-of-work.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(30_000);

const NoteWritten = defineEvent('test.note-written.v1', z.object({ id: z.number() }));

let kernel: Kernel;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  kernel = await openKernel();
  ({ unitOfWork } = kernel);
});
afterAll(() => kernel.close());
beforeEach(async () => {
  await kernel.sql`truncate note, kernel.outbox cascade`;
});

const write = async ({ sql, record }: Transaction, id: number, text = `note ${id}`) => {
  await sql`insert into note values (${id}, ${text})`;
  record(NoteWritten, { id });
};
const outbox = () =>
  kernel.sql<{ payload: { id: number }; correlation_id: string; occurred_at: string }>`
    select payload, correlation_id, occurred_at from kernel.outbox order by position`;

describe('a unit of work', () => {
  it('commits its rows and its facts together, with the time and the correlation of the act', async () => {
    const context = { correlationId: 'c-1', actor: systemActor, from: null };
    await runInContext(context, () => unitOfWork.run((tx) => write(tx, 1)));
    expect(await kernel.notes()).toEqual(['note 1']);
    const [fact] = await outbox();
    expect(fact).toMatchObject({ payload: { id: 1 }, correlation_id: 'c-1' });
    expect(Temporal.Instant.from(fact!.occurred_at).equals(kernel.clock.now())).toBe(true);
  });

  it('that fails leaves neither row nor fact', async () => {
    const refusal = new DomainError('test.refused', 'conflict');
    await expect(
      unitOfWork.run(async (tx) => {
        await write(tx, 1);
        throw refusal;
      }),
    ).rejects.toBe(refusal);
    expect([await kernel.notes(), await outbox()]).toEqual([[], []]);
  });

  it('refuses a fact that does not have the shape of its event', async () => {
    await expect(
      unitOfWork.run(async (tx) => {
        await tx.sql`insert into note values (1, 'one')`;
        tx.record(NoteWritten, { id: 'one' } as never);
      }),
    ).rejects.toThrow(/expected number/);
    expect(await kernel.notes()).toEqual([]);
  });

  it('inside another joins it: all or nothing', async () => {
    await expect(
      unitOfWork.run(async (tx) => {
        await write(tx, 1);
        await unitOfWork.run((inner) => write(inner, 2));
        expect(await kernel.notes()).toEqual([]);
        throw new Error('outer');
      }),
    ).rejects.toThrow('outer');
    expect([await kernel.notes(), await outbox()]).toEqual([[], []]);
    await unitOfWork.run(async (tx) => {
      await write(tx, 1);
      await unitOfWork.run((inner) => write(inner, 2));
    });
    expect((await outbox()).map((fact) => fact.payload.id)).toEqual([1, 2]);
  });

  it('beside another has its own transaction', async () => {
    const both = gathering(2);
    await Promise.allSettled([
      unitOfWork.run(async (tx) => {
        await write(tx, 1);
        await both();
      }),
      unitOfWork.run(async (tx) => {
        await write(tx, 2);
        await both();
        throw new Error('only mine');
      }),
    ]);
    expect(await kernel.notes()).toEqual(['note 1']);
  });

  it('writes its audit lines in the same commit, on behalf of who acts', async () => {
    const trail = new (class extends AuditTrail {
      readonly written: [string | null, readonly AuditLine[]][] = [];
      async write(sql: Transaction['sql'], _at: Temporal.Instant, entries: readonly AuditEntry[]) {
        for (const { context, line } of entries) {
          this.written.push([context.actor.id, [line]]);
          await sql`insert into note values (${100 + this.written.length}, ${line.action})`;
        }
      }
    })();
    const audited = new UnitOfWork(kernel.database, kernel.clock, trail);
    const actor = { kind: 'staff' as const, id: 'staff-1', permissions: [] };
    await runInContext({ correlationId: 'c', actor, from: null }, () =>
      audited.run(async (tx) => tx.audit({ action: 'test.looked', personId: 'p', facts: {} })),
    );
    expect(trail.written).toEqual([['staff-1', [{ action: 'test.looked', personId: 'p', facts: {} }]]]);
    expect(await kernel.notes()).toEqual(['test.looked']);
  });
});

describe('units of work that stand in each other’s way', () => {
  beforeEach(async () => {
    await kernel.sql`insert into note values (1, ''), (2, '')`;
  });
  const lock = (tx: Transaction, id: number, by: string) =>
    tx.sql`update note set text = text || ${by} where id = ${id}`;

  it('in a circle are run again by the one that Postgres gives up', async () => {
    const bothHoldOne = gathering(2);
    let attempts = 0;
    const inOrder = (first: number, second: number, by: string) =>
      unitOfWork.run(async (tx) => {
        attempts += 1;
        await lock(tx, first, by);
        await bothHoldOne();
        await lock(tx, second, by);
        tx.record(NoteWritten, { id: first });
        return by;
      });
    expect(await Promise.all([inOrder(1, 2, 'a'), inOrder(2, 1, 'b')])).toEqual(['a', 'b']);
    expect(attempts).toBe(3);
    for (const text of await kernel.notes()) expect([...text].sort().join('')).toBe('ab');
    expect(await outbox()).toHaveLength(2);
  });

  it('for too long are told that somebody else holds the row', async () => {
    const [held, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holder = unitOfWork.run(async (tx) => {
      await lock(tx, 1, 'a');
      held.resolve();
      await done.promise;
    });
    await held.promise;
    await expect(
      unitOfWork.run(async (tx) => {
        await tx.sql`set local lock_timeout = '50ms'`;
        await lock(tx, 1, 'b');
      }),
    ).rejects.toMatchObject({ code: 'kernel.busy', kind: 'conflict' });
    done.resolve();
    await holder;
    expect(await kernel.notes()).toEqual(['a', '']);
  });

  it('give up after three attempts', async () => {
    let attempts = 0;
    const always = unitOfWork.run(async (tx) => {
      attempts += 1;
      await tx.sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`;
    });
    await expect(always).rejects.toThrow('again');
    expect(attempts).toBe(3);
  });

  it('wait three seconds for a lock at most, whatever the server says', async () => {
    const [setting] = await kernel.sql<{ lock_timeout: string }>`show lock_timeout`;
    expect(setting).toEqual({ lock_timeout: '3s' });
  });
});

it('text in a statement is a value, never part of the statement', async () => {
  const text = "'); drop table note; --";
  await kernel.sql`insert into note values (9, ${text})`;
  expect(await kernel.notes()).toEqual([text]);
});

it('a server that is away is told apart from one that answers', async () => {
  expect(await kernel.database.isReachable()).toBe(true);
  const away = await Database.open({
    url: 'postgres://127.0.0.1:1/none',
    entities: [],
    applicationName: 'test',
  });
  expect(await away.isReachable()).toBe(false);
  await away.close();
});
