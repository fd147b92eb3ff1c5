import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import { defineEvent } from '../define-event.ts';
import { BacklogFigures } from '../metrics/backlog-figures.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Reaction } from '../outbox/reaction.ts';
import type { Transaction } from '../unit-of-work/unit-of-work.ts';
import { ParkedWork } from './parked-work.ts';

const Rung = defineEvent('test.rung.v1', z.object({ bell: z.number() }));

class NoteBell extends Reaction<{ bell: number }> {
  readonly name = 'test.note-bell';
  readonly on = Rung;
  isStuck = true;

  async react({ bell }: { bell: number }, { sql }: Transaction): Promise<void> {
    if (this.isStuck) throw new Error(`cannot reach '홍길동' at 010-1234-5678`);
    await sql`insert into note values (${bell}, 'rung')`;
  }
}

describe('work that was given up', () => {
  let kernel: Kernel;
  let reaction: NoteBell;
  let parked: ParkedWork;
  let worker: Awaited<ReturnType<Kernel['worker']>>;

  const turn = async () => {
    await kernel.sql`update kernel.delivery set next_nudge_at = clock_timestamp() - interval '1 second' where parked_at is null`;
    await worker.relay.nudgeOverdue();
    await worker.carryOut();
  };

  beforeEach(async () => {
    kernel = await openKernel();
    reaction = new NoteBell();
    parked = new ParkedWork(kernel.database, kernel.unitOfWork);
    worker = await kernel.worker({ provide: NoteBell as never, useValue: reaction });
    await kernel.unitOfWork.run(async (tx) => {
      for (const bell of [1, 2]) tx.record(Rung, { bell });
    });
    await worker.relay.relayBatch();
    for (let attempt = 0; attempt < 12; attempt++) await turn();
  });
  afterEach(() => kernel.close());

  const keys = async () =>
    (await parked.list({ limit: 10, offset: 0 })).map(({ factId, reaction: name }) => ({
      factId,
      reaction: name,
    }));
  const notes = () => kernel.sql`select id from note order by id`;

  it('is shown with what it was, how often it failed and why, without saying anything about anybody', async () => {
    expect(await parked.count()).toBe(2);
    const [first, second] = await parked.list({ limit: 1, offset: 1 });
    expect(second).toBeUndefined();
    expect(first).toMatchObject({
      fact: 'test.rung.v1',
      reaction: 'test.note-bell',
      attempts: 12,
      lastError: 'Error: cannot reach … at …',
      occurredAt: '2021-05-26T00:00:00Z',
    });
  });

  it('is tried again when somebody says so, and is done once', async () => {
    const [one] = await keys();
    reaction.isStuck = false;
    expect(await parked.retry([one!])).toEqual([one]);
    expect(await parked.retry([one!])).toEqual([]);
    expect(await parked.count()).toBe(1);
    await turn();
    await turn();
    expect(await notes()).toHaveLength(1);
    expect(await parked.retry([one!])).toEqual([]);
  });

  it('is freed by one of two who press at the same moment', async () => {
    const all = await keys();
    const freed = await Promise.all([parked.retry(all), parked.retry(all.toReversed())]);
    expect(freed.flat()).toHaveLength(2);
  });

  it('comes back to the list after twelve failures more', async () => {
    await parked.retry(await keys());
    for (let attempt = 0; attempt < 11; attempt++) await turn();
    expect(await parked.count()).toBe(0);
    await turn();
    expect(await parked.count()).toBe(2);
  });

  it('is never done once it was discarded, and the reason stays', async () => {
    const [one, other] = await keys();
    reaction.isStuck = false;
    expect(await parked.discard([one!], 'the bell was melted')).toEqual([one]);
    expect(await parked.retry([one!, other!])).toEqual([other]);
    await turn();
    expect(await notes()).toHaveLength(1);
    expect(
      await kernel.sql`select discarded_because from kernel.delivery where discarded_because is not null`,
    ).toEqual([{ discarded_because: 'the bell was melted' }]);
  });

  it('is seen in the figures, as is what nobody has relayed yet', async () => {
    const metrics = new Metrics();
    new BacklogFigures(metrics, kernel.database, kernel.clock);
    await kernel.unitOfWork.run(async (tx) => tx.record(Rung, { bell: 3 }));
    kernel.clock.advance({ seconds: 7 });
    const text = await metrics.text();
    expect(text).toContain('\ncharye_deliveries_parked 2\n');
    expect(text).toContain('\ncharye_outbox_waiting 1\n');
    expect(text).toContain('\ncharye_outbox_lag_seconds 7\n');
  });
});
