import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../support/queue.ts';

const STAY = { minutes: 15 };

describe('somebody goes home from the middle', () => {
  let queue: Queue;
  let desk: string;
  let room: string;

  beforeAll(async () => {
    queue = await openQueue('2021-05-26T00:00:00Z');
    [desk] = (await queue.counters('desk', 1)) as [string];
    [room] = (await queue.counters('room', 1)) as [string];
  });
  afterAll(() => queue.close());
  beforeEach(() => queue.clock.advance({ hours: 24 }));

  type Visitor = Awaited<ReturnType<Queue['arrive']>>;
  const call = async (counterId: string) => {
    const called = await queue.callNext.run({ counterId });
    if (!called) throw new Error('Nobody was waiting.');
    return called.ticketId;
  };
  const passes = async (counterId: string) => queue.completeStage.run({ ticketId: await call(counterId) });
  const leaves = ({ id }: Visitor) => queue.leaveLine.run({ ticketId: id, reason: '본인이 원하여 귀가' });

  /** How somebody comes to stand where they leave from. */
  const ways: [where: string, bring: (visitor: Visitor) => Promise<unknown>][] = [
    ['the first line', async () => undefined],
    ['the way to the counter', () => call(desk)],
    ['the counter', async () => queue.startServing.run({ ticketId: await call(desk) })],
    ['a place set aside', ({ id }) => queue.parkTicket.run({ ticketId: id, reason: '서류 보완' })],
    ['the second line', () => passes(desk)],
    ['the way to the second counter', async () => (await passes(desk), call(room))],
    [
      'the second counter',
      async () => (await passes(desk), queue.startServing.run({ ticketId: await call(room) })),
    ],
    ['a seat', async () => (await passes(desk), passes(room))],
  ];

  it.each(ways)('from %s: the visit ends, and the place is free for the next one', async (_where, bring) => {
    const visitor = await queue.arrive();
    await bring(visitor);
    await leaves(visitor);

    const [visit] = await queue.sql`select outcome from queueing.visit where id = ${visitor.visitId}`;
    expect(visit).toEqual({ outcome: 'left' });
    const open = await queue.sql`
      select 1 from queueing.stage_interval where visit_id = ${visitor.visitId} and ended_at is null`;
    expect(open).toEqual([]);
    const held = await queue.sql`select 1 from queueing.ticket where counter_id is not null`;
    expect(held).toEqual([]);
    for (const stage of ['desk', 'room', 'chairs']) {
      const line = await queue.listLine.run({ centreCode: CENTRE, stage });
      expect([line.waiting, line.serving, line.parked, line.missed].flat()).toEqual([]);
    }

    const next = await queue.arrive();
    expect(await call(desk)).toBe(next.id);
    await queue.completeStage.run({ ticketId: next.id });
    expect(await call(room)).toBe(next.id);
    await leaves(next);
  });

  it('with every seat taken, whoever leaves one lets exactly one more be called', async () => {
    const seated: Visitor[] = [];
    for (let at = 0; at < 3; at++) {
      seated.push(await queue.arrive());
      await passes(desk);
      await passes(room);
    }
    const waiting = [await queue.arrive(), await queue.arrive()];
    await passes(desk);
    await passes(desk);
    await expect(call(room)).rejects.toMatchObject({ code: 'queueing.seats-full' });

    await leaves(seated[1]!);
    expect(await call(room)).toBe(waiting[0]!.id);
    await queue.completeStage.run({ ticketId: waiting[0]!.id });
    await expect(call(room)).rejects.toMatchObject({ code: 'queueing.seats-full' });

    // On the way to a seat counts as sitting: who leaves from there frees it as well.
    await leaves(waiting[0]!);
    await call(room);
    await leaves(waiting[1]!);
    queue.clock.advance(STAY);
    for (const { id } of [seated[0]!, seated[2]!]) await queue.completeStage.run({ ticketId: id });
    const outcomes = await queue.sql`
      select outcome, count(*)::int as count from queueing.visit
      where visited_on = (select max(visited_on) from queueing.visit) group by outcome order by outcome`;
    expect(outcomes).toEqual([
      { outcome: 'completed', count: 2 },
      { outcome: 'left', count: 3 },
    ]);
  });

  it('a slip is taken back: the person stands where they stood', async () => {
    const visitor = await queue.arrive();
    const other = await queue.arrive();
    await leaves(visitor);
    await queue.undoStep.run({ ticketId: visitor.id });
    expect(await call(desk)).toBe(visitor.id);
    await leaves(visitor);
    expect(await call(desk)).toBe(other.id);
    await leaves(other);
  });
});
