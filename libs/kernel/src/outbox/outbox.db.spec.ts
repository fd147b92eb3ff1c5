import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { openKernel, type Kernel } from '../../../../test/support/kernel.ts';
import { defineEvent } from '../define-event.ts';
import type { Transaction } from '../unit-of-work/unit-of-work.ts';
import { FactTap, Reaction, WakeUp, type RelayedFact } from './reaction.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(30_000);

const Rung = defineEvent('test.rung.v1', z.object({ bell: z.number(), dueAt: z.string().optional() }));
type Bell = z.output<typeof Rung.schema>;

class NoteBell extends Reaction<Bell> {
  readonly name: string;
  readonly on = Rung;
  failures = 0;
  runs = 0;

  constructor(name = 'test.note-bell') {
    super();
    this.name = name;
  }

  async react({ bell }: Bell, { sql }: Transaction): Promise<void> {
    this.runs += 1;
    await sql`insert into note values (${bell}, ${this.name})`;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the bell is stuck');
    }
  }
}

class WakeSleeper extends WakeUp<Bell> {
  readonly name = 'test.wake-sleeper';
  readonly on = Rung;
  readonly woken: number[] = [];
  override dueAt({ dueAt }: Bell) {
    return dueAt ? Temporal.Instant.from(dueAt) : undefined;
  }
  async wake({ bell }: Bell): Promise<void> {
    this.woken.push(bell);
  }
}

class Watcher extends FactTap {
  readonly seen: RelayedFact[] = [];
  isBroken = false;
  async pass(facts: readonly RelayedFact[]): Promise<void> {
    if (this.isBroken) throw new Error('nobody hears');
    this.seen.push(...facts);
  }
}

let kernel: Kernel;
let reaction: NoteBell;
beforeEach(async () => {
  kernel = await openKernel();
  reaction = new NoteBell();
});
afterEach(() => kernel.close());

const worker = (...more: { provide: never; useValue: object }[]) =>
  kernel.worker({ provide: NoteBell as never, useValue: reaction }, ...more);
const ring = (...bells: number[]) =>
  kernel.unitOfWork.run(async ({ record }) => {
    for (const bell of bells) record(Rung, { bell });
  });
const deliveries = () =>
  kernel.sql<{ attempts: number; last_error: string | null; is_done: boolean; is_parked: boolean }>`
    select attempts, last_error, done_at is not null as is_done, parked_at is not null as is_parked
    from kernel.delivery order by fact_id, reaction`;
const timePasses = () =>
  kernel.sql`update kernel.delivery set next_nudge_at = clock_timestamp() - interval '1 second'`;

describe('a fact', () => {
  it('reaches everybody who reacts to it, once each', async () => {
    const other = new NoteBell('test.count-bell');
    other.react = async ({ bell }, { sql }) =>
      void (await sql`insert into note values (${bell + 100}, 'counted')`);
    const { relay, carryOut } = await worker({ provide: Object as never, useValue: other });
    await ring(1);
    expect(await relay.relayBatch()).toBe(1);
    expect(await relay.relayBatch()).toBe(0);
    await carryOut();
    expect(await kernel.notes()).toEqual(['test.note-bell', 'counted']);
  });

  it('is reacted to once, though it is relayed and nudged twice', async () => {
    const { relay, dispatcher, delivery } = await worker();
    await ring(1);
    await relay.relayBatch();
    await kernel.sql`update kernel.outbox set relayed_at = null`;
    await relay.relayBatch();
    const nudges = dispatcher.waiting.splice(0);
    expect(nudges).toHaveLength(2);
    await Promise.all([...nudges, ...nudges].map((nudge) => delivery.carryOut(nudge)));
    expect([reaction.runs, await kernel.notes()]).toEqual([1, ['test.note-bell']]);
  });

  it('is relayed in the order of the facts of its unit of work, with what the act carried', async () => {
    const watcher = new Watcher();
    const { relay } = await worker({ provide: Watcher as never, useValue: watcher });
    await ring(3, 1, 2);
    await relay.relayBatch();
    expect(watcher.seen.map((fact) => (fact.payload as Bell).bell)).toEqual([3, 1, 2]);
    expect(watcher.seen[0]!.occurredAt.equals(kernel.clock.now())).toBe(true);
  });

  it('whose screen cannot be reached is still reacted to at once', async () => {
    const watcher = Object.assign(new Watcher(), { isBroken: true });
    const { relay, carryOut } = await worker({ provide: Watcher as never, useValue: watcher });
    await ring(1);
    await relay.relayBatch().catch(() => undefined);
    await carryOut();
    expect(await kernel.notes()).toEqual(['test.note-bell']);
  });

  it('nobody reacts to is relayed and forgotten', async () => {
    const { relay, dispatcher } = await kernel.worker();
    await ring(1);
    expect(await relay.relayBatch()).toBe(1);
    expect([dispatcher.waiting, await deliveries()]).toEqual([[], []]);
  });
});

describe('a reaction that fails', () => {
  it('leaves nothing behind, and is tried again until it succeeds', async () => {
    const { relay, carryOut } = await worker();
    reaction.failures = 2;
    await ring(1);
    await relay.relayBatch();
    await carryOut();
    expect(await kernel.notes()).toEqual([]);
    expect(await deliveries()).toMatchObject([
      { attempts: 1, last_error: 'Error: the bell is stuck', is_done: false },
    ]);
    for (let turn = 0; turn < 2; turn++) {
      expect(await relay.nudgeOverdue()).toBe(0);
      await timePasses();
      expect(await relay.nudgeOverdue()).toBe(1);
      await carryOut();
    }
    expect(await kernel.notes()).toEqual(['test.note-bell']);
    expect(await deliveries()).toMatchObject([{ attempts: 2, is_done: true, is_parked: false }]);
  });

  it('is parked after twelve tries, and nothing else waits for it', async () => {
    const { relay, carryOut } = await worker();
    reaction.failures = 12;
    await ring(1);
    await relay.relayBatch();
    await carryOut();
    for (let turn = 0; turn < 11; turn++) {
      await timePasses();
      await relay.nudgeOverdue();
      await carryOut();
    }
    expect(await deliveries()).toMatchObject([{ attempts: 12, is_done: false, is_parked: true }]);
    await timePasses();
    expect(await relay.nudgeOverdue()).toBe(0);
    await ring(2);
    await relay.relayBatch();
    await carryOut();
    expect(await kernel.notes()).toEqual(['test.note-bell']);
  });
});

describe('a nudge that is lost', () => {
  it('is found by the sweep, once', async () => {
    const { relay, dispatcher, carryOut } = await worker();
    await ring(1, 2);
    await relay.relayBatch();
    dispatcher.waiting.length = 0;
    expect(await relay.nudgeOverdue()).toBe(0);
    await timePasses();
    expect(await relay.nudgeOverdue()).toBe(2);
    expect(await relay.nudgeOverdue()).toBe(0);
    await carryOut();
    expect(await kernel.notes()).toHaveLength(2);
    await timePasses();
    expect(await relay.nudgeOverdue()).toBe(0);
  });
});

describe('two relays at the same time', () => {
  it('share the facts: each fact is relayed by one of them', async () => {
    const watchers = [new Watcher(), new Watcher()];
    const workers = await Promise.all(
      watchers.map((watcher) => worker({ provide: Watcher as never, useValue: watcher })),
    );
    for (let batch = 0; batch < 12; batch++) {
      await ring(...Array.from({ length: 100 }, (_, at) => batch * 100 + at));
    }
    const untilEmpty = async ({ relay }: (typeof workers)[number]) => {
      while ((await relay.relayBatch()) > 0);
    };
    await Promise.all(workers.map(untilEmpty));
    const seen = watchers.flatMap((watcher) => watcher.seen.map((fact) => fact.id));
    expect([seen.length, new Set(seen).size]).toEqual([1_200, 1_200]);
    expect(watchers.every((watcher) => watcher.seen.length > 0)).toBe(true);
    const [count] = await kernel.sql<{ count: number }>`select count(*)::int as count from kernel.delivery`;
    expect(count).toEqual({ count: 1_200 });
  });
});

describe('a wake-up', () => {
  it('comes at once, or is left to a timer until it is due', async () => {
    const sleeper = new WakeSleeper();
    const { relay, dispatcher, carryOut } = await kernel.worker({
      provide: WakeSleeper as never,
      useValue: sleeper,
    });
    await kernel.unitOfWork.run(async ({ record }) => {
      record(Rung, { bell: 1 });
      record(Rung, { bell: 2, dueAt: kernel.clock.now().add({ hours: 1 }).toString() });
      record(Rung, { bell: 3, dueAt: kernel.clock.now().toString() });
    });
    await relay.relayBatch();
    expect(dispatcher.waiting).toHaveLength(2);
    await carryOut();
    expect(sleeper.woken).toEqual([1, 3]);
  });

  it('comes with others that are due at the same moment, as many as its work takes together', async () => {
    const sleeper = new (class extends WakeSleeper {
      override readonly together = 2;
    })();
    const { relay, dispatcher, carryOut } = await kernel.worker({
      provide: WakeSleeper as never,
      useValue: sleeper,
    });
    const [soon, later] = [1, 2].map((hours) => kernel.clock.now().add({ hours }).toString());
    await kernel.unitOfWork.run(async ({ record }) => {
      for (const bell of [1, 2, 3]) record(Rung, { bell });
      for (const bell of [4, 5]) record(Rung, { bell, dueAt: soon! });
      record(Rung, { bell: 6, dueAt: later! });
    });
    const sent = jest.spyOn(dispatcher, 'dispatch');
    await relay.relayBatch();
    const nudges = sent.mock.calls.flat(2).filter(({ kind }) => kind === 'wake-up');
    expect(nudges.map(({ payloads }) => (payloads as Bell[]).map(({ bell }) => bell))).toEqual([
      [1, 2],
      [3],
      [4, 5],
      [6],
    ]);
    await carryOut();
    expect(sleeper.woken).toEqual([1, 2, 3]);
  });
});

describe('two jobs of one name', () => {
  it('stop the boot', async () => {
    await expect(worker({ provide: Object as never, useValue: new NoteBell() })).rejects.toThrow(
      'Two jobs are called "test.note-bell".',
    );
  });
});
