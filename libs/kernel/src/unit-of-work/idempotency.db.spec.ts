import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import { defineEvent } from '../define-event.ts';
import { runInContext, systemActor } from '../request-context.ts';
import type { Transaction } from './unit-of-work.ts';

const NoteWritten = defineEvent('test.note-written.v1', z.object({ id: z.number() }));

let kernel: Kernel;
beforeAll(async () => {
  kernel = await openKernel();
});
afterAll(() => kernel.close());
beforeEach(async () => {
  await kernel.sql`truncate note, kernel.outbox cascade`;
});

const write = async ({ sql, record }: Transaction, id: number) => {
  await sql`insert into note values (${id}, ${`note ${id}`})`;
  record(NoteWritten, { id });
};
const facts = () => kernel.sql`select id from kernel.outbox`;

describe('a request with an idempotency key', () => {
  const withKey = <T>(key: string, fingerprint: string, work: () => Promise<T>) =>
    runInContext(
      { correlationId: 'c', actor: systemActor, from: null, idempotency: { key, scope: 's', fingerprint } },
      work,
    );
  const add = (key: string, id: number, fingerprint = String(id)) =>
    withKey(key, fingerprint, () =>
      kernel.unitOfWork.run(async (tx) => {
        await write(tx, id);
        return { id, list: [null, '2021-05-26'] };
      }),
    );

  it('is answered with the first answer, without running again', async () => {
    const first = await add('k1', 1);
    expect(await add('k1', 1)).toEqual(first);
    expect(await facts()).toHaveLength(1);
  });

  it('waits for its twin, and runs itself when the twin fails', async () => {
    const [started, fail] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const failing = withKey('k2', '2', () =>
      kernel.unitOfWork.run(async () => {
        started.resolve();
        await fail.promise;
        throw new Error('the first attempt fails');
      }),
    );
    await started.promise;
    const twin = add('k2', 2);
    fail.resolve();
    await expect(failing).rejects.toThrow('the first attempt fails');
    expect((await twin).id).toBe(2);
    expect(await kernel.notes()).toEqual(['note 2']);
  });

  it('that comes with another content is refused', async () => {
    await add('k3', 3);
    await expect(add('k3', 4)).rejects.toMatchObject({
      code: 'request.idempotency-key-reused',
      kind: 'invalid',
    });
    expect(await kernel.notes()).toEqual(['note 3']);
  });

  it('is nobody else’s: the same key in another scope runs', async () => {
    await add('k5', 5);
    await runInContext(
      {
        correlationId: 'c',
        actor: systemActor,
        from: null,
        idempotency: { key: 'k5', scope: 't', fingerprint: '6' },
      },
      () => kernel.unitOfWork.run((tx) => write(tx, 6)),
    );
    expect(await kernel.notes()).toEqual(['note 5', 'note 6']);
  });

  it('is answered with nothing when there was no answer', async () => {
    const nothing = () => withKey('k7', '7', () => kernel.unitOfWork.run(async () => undefined));
    expect([await nothing(), await nothing()]).toEqual([undefined, undefined]);
  });
});
