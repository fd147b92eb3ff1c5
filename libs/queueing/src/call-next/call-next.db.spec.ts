import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Transaction } from '#kernel';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { CallNext } from './call-next.ts';
import { callingOrder, WaitingLine, type Line } from './waiting-line.ts';

const TABLETS = 8;

/** Opens when `count` have come to it: everybody has chosen before anybody goes on. */
const gate = (count: number) => {
  let waiting = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    waiting += 1;
    if (waiting === count) open();
    await opened;
  };
};

/** The same query with its lock left out; nobody goes on before all have read. */
class UnguardedLine extends WaitingLine {
  readonly #everybodyHasRead = gate(TABLETS);

  override async takeFirst({ em, sql }: Transaction, line: Line) {
    const [first] = await sql<{ id: string }>`
      select id from queueing.ticket
      where centre_code = ${line.centreCode} and stage = ${line.stage} and issued_on = ${line.on} and state = 'waiting'
      order by appointment_at, arrived_at, number limit 1`;
    const ticket = await em.findOneOrFail(Ticket, { id: first!.id });
    await this.#everybodyHasRead();
    return { ticket, rule: { code: 'appointment', label: '예약 시간 순' } };
  }
}

/** The guarded line, but again nobody goes on before all have chosen. */
class GuardedLineAtTheSameMoment extends WaitingLine {
  readonly #everybodyHasChosen = gate(TABLETS);

  override async takeFirst(tx: Transaction, line: Line) {
    const first = await super.takeFirst(tx, line);
    await this.#everybodyHasChosen();
    return first;
  }
}

const race = async (queue: Queue, line: WaitingLine) => {
  for (let at = 0; at < TABLETS; at++) await queue.arrive('2021-05-26T00:10:00Z');
  return callTogether(queue, line);
};

const callTogether = async (queue: Queue, line: WaitingLine) => {
  const counters = await queue.counters('desk', TABLETS);
  const callNext = new CallNext(queue.unitOfWork, queue.paths, line);
  const outcomes = await Promise.allSettled(counters.map((counterId) => callNext.run({ counterId })));
  return outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' ? (outcome.value?.ticketId ?? []) : [],
  );
};

describe('eight tablets calling at the same moment', () => {
  it('never get the same person', async () => {
    const queue = await openQueue();
    const called = await race(queue, new GuardedLineAtTheSameMoment());
    expect(called).toHaveLength(TABLETS);
    expect(new Set(called).size).toBe(TABLETS);
    await queue.close();
  });

  it('control: without the row guard and the index behind it the same race gives one person to several', async () => {
    const queue = await openQueue();
    await queue.sql`drop index queueing.one_counter_per_call`;
    const called = await race(queue, new UnguardedLine());
    expect(called.length).toBeGreaterThan(1);
    expect(new Set(called).size).toBeLessThan(called.length);
    await queue.close();
  });

  it('are stopped by the index alone, should the row guard ever be lost', async () => {
    const queue = await openQueue();
    const called = await race(queue, new UnguardedLine());
    expect(called).toHaveLength(1);
    await queue.close();
  });
});

describe('eight tablets calling from two lanes at the same moment', () => {
  /** The order of the two lanes with its lock left out; nobody goes on before all have read. */
  class UnguardedLanes extends WaitingLine {
    readonly #everybodyHasRead = gate(TABLETS);

    override async takeFirst({ em, sql, now }: Transaction, line: Line) {
      const [first] = await callingOrder(sql, { ...line, now }, { assistedEvery: 3, bookedEvery: 0 });
      const ticket = await em.findOneOrFail(Ticket, { id: first!.ticket_id });
      await this.#everybodyHasRead();
      return { ticket, rule: { code: first!.code, label: '' } };
    }
  }

  const openTwoLanes = async () => {
    const queue = await openQueue();
    await queue.counters('desk', 1);
    const floorRules = [
      { ...PLAIN_FLOOR_RULE, validFrom: '2021-05-01', assistedEvery: 3, assistedNeeds: ['wheelchair'] },
    ];
    await queue.setUpCounters.run({ centreCode: CENTRE, counters: [], floorRules });
    for (let at = 0; at < TABLETS; at++) await queue.arrive('2021-05-26T00:10:00Z');
    for (let at = 0; at < TABLETS; at++)
      await queue.arrive('2021-05-26T00:20:00Z', { needs: ['wheelchair'] });
    const { waiting } = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    return { queue, firstEight: waiting.slice(0, TABLETS) };
  };

  it('get the first eight of the list, each one once, and the assisted lane no more than its share', async () => {
    const { queue, firstEight } = await openTwoLanes();
    const called = await callTogether(queue, new GuardedLineAtTheSameMoment());
    expect(called.toSorted()).toEqual(firstEight.map((ticket) => ticket.id).toSorted());
    const rules = await queue.sql<{ order_code: string; calls: number }>`
      select order_code, count(*)::int as calls from queueing.ticket_call group by 1 order by 1`;
    expect(rules).toEqual([
      { order_code: 'arrival', calls: 5 },
      { order_code: 'assisted', calls: 3 },
    ]);
    await queue.close();
  });

  it('control: without the row guard and the index behind it they get the same person', async () => {
    const { queue } = await openTwoLanes();
    await queue.sql`drop index queueing.one_counter_per_call`;
    const called = await callTogether(queue, new UnguardedLanes());
    expect(called.length).toBeGreaterThan(1);
    expect(new Set(called).size).toBe(1);
    await queue.close();
  });
});

describe('calling the next', () => {
  let queue: Queue;
  let desk: string;
  let room: string[];
  beforeAll(async () => {
    queue = await openQueue();
    desk = (await queue.counters('desk', 1))[0]!;
    room = await queue.counters('room', 5);
  });
  afterAll(() => queue.close());

  const through = async (counterId: string) => {
    const called = await queue.callNext.run({ counterId });
    if (called) await queue.completeStage.run({ ticketId: called.ticketId });
    return called;
  };

  it('takes the earliest appointment, then the earliest arrival, and keeps the rule that decided', async () => {
    const late = await queue.arrive('2021-05-26T00:30:00Z');
    queue.clock.advance({ seconds: 1 });
    const first = await queue.arrive('2021-05-26T00:20:00Z');
    queue.clock.advance({ seconds: 1 });
    const second = await queue.arrive('2021-05-26T00:20:00Z');

    const { waiting } = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    expect(waiting.map((ticket) => [ticket.id, ticket.orderRule?.code])).toEqual([
      [first.id, 'arrival'],
      [second.id, 'arrival'],
      [late.id, 'appointment'],
    ]);
    const order = [await through(desk), await through(desk), await through(desk)];
    expect(order.map((called) => called?.ticketId)).toEqual([first.id, second.id, late.id]);
    expect(await queue.callNext.run({ counterId: desk })).toBeNull();
  });

  it('is refused at a counter that is closed or has somebody', async () => {
    await queue.arrive();
    const called = await queue.callNext.run({ counterId: desk });
    await expect(queue.callNext.run({ counterId: desk })).rejects.toMatchObject({
      code: 'queueing.counter-busy',
      facts: { ticketNumber: called!.ticketNumber },
    });
    await expect(queue.closeCounter.run({ counterId: desk })).rejects.toMatchObject({
      code: 'queueing.counter-busy',
    });
    await queue.completeStage.run({ ticketId: called!.ticketId });
    await queue.closeCounter.run({ counterId: desk });
    await expect(queue.callNext.run({ counterId: desk })).rejects.toMatchObject({
      code: 'queueing.counter-closed',
    });
  });

  it('stops when the seats that follow are taken or spoken for, and goes on when one is free', async () => {
    const [one, two, three, four] = room as [string, string, string, string];
    await through(one); // sits on the first of three chairs
    const inFlight = await Promise.all(
      [two, three, four].map((counterId) =>
        queue.callNext.run({ counterId }).catch((error: unknown) => error),
      ),
    );
    const refusals = inFlight.filter((outcome) => outcome instanceof Error);
    expect(refusals).toMatchObject([
      { code: 'queueing.seats-full', facts: { stage: 'chairs', seats: 3, taken: 1, inFlight: 2 } },
    ]);

    queue.clock.advance({ minutes: 15 });
    const [seated] = (await queue.listLine.run({ centreCode: CENTRE, stage: 'chairs' })).serving;
    await queue.completeStage.run({ ticketId: seated!.id });
    const free = [two, three, four][inFlight.findIndex((outcome) => outcome instanceof Error)]!;
    expect(await queue.callNext.run({ counterId: free })).not.toBeNull();
  });
});
