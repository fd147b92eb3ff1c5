import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';

const reason = '가림막이 있는 자리 요청';
let queue: Queue;
let one: string;
let two: string;
let room: string;

beforeAll(async () => {
  queue = await openQueue();
  [one, two] = (await queue.counters('desk', 2)) as [string, string];
  [room] = (await queue.counters('room', 1)) as [string];
});
afterAll(() => queue.close());

const lineOf = async (counterId?: string, stage = 'desk') =>
  (await queue.listLine.run({ centreCode: CENTRE, stage, counterId })).waiting;
const currentAt = async (counterId: string) => (await queue.listCounters.get(counterId)).current?.id ?? null;
const callAt = async (counterId: string) => (await queue.callNext.run({ counterId }))?.ticketId;
const finish = (ticketId: string) => queue.leaveLine.run({ ticketId, reason: '시험 끝' });
const transfer = (
  ticketId: string,
  destination: Parameters<Queue['transferTicket']['run']>[0]['destination'],
) => queue.transferTicket.run({ ticketId, destination, reason });

describe('a transfer', () => {
  it('calls the number to a free counter at once, and an undo brings both back', async () => {
    const { id } = await queue.arrive();
    await callAt(one);
    await queue.startServing.run({ ticketId: id });
    queue.clock.advance({ minutes: 1 });
    await transfer(id, { to: 'counter', counterId: two });
    expect([await currentAt(one), await currentAt(two)]).toEqual([null, id]);
    const { calls } = await queue.readBoard.run({ centreCode: CENTRE });
    expect(calls[0]).toMatchObject({ counterLabel: 'desk 2번', callSequence: 2 });

    await queue.undoStep.run({ ticketId: id });
    expect([await currentAt(one), await currentAt(two)]).toEqual([id, null]);
    expect((await queue.readBoard.run({ centreCode: CENTRE })).calls[0]).toMatchObject({
      counterLabel: 'desk 1번',
    });
    const open = await queue.sql`
      select counter_id from queueing.stage_interval where ended_at is null and withdrawn_at is null`;
    expect(open).toEqual([{ counter_id: one }]);
    await finish(id);
  });

  it('to a busy counter waits for that one, ahead of the others there and of nobody elsewhere', async () => {
    const moved = await queue.arrive();
    await callAt(one);
    const busy = await queue.arrive();
    await callAt(two);
    const next = await queue.arrive('2021-05-26T00:00:00Z');
    await transfer(moved.id, { to: 'counter', counterId: two });
    expect((await lineOf(two)).map((ticket) => [ticket.id, ticket.orderRule?.code])).toEqual([
      [moved.id, 'moved'],
      [next.id, 'appointment'],
    ]);
    expect((await lineOf(one)).map((ticket) => [ticket.id, ticket.place])).toEqual([
      [next.id, 1],
      [moved.id, null],
    ]);
    expect(await callAt(one)).toBe(next.id);
    await finish(busy.id);
    expect(await callAt(two)).toBe(moved.id);
    for (const { id } of [moved, next]) await finish(id);
  });

  it('to a counter that stops working does not leave anybody behind', async () => {
    const { id } = await queue.arrive();
    await transfer(id, { to: 'counter', counterId: two });
    expect((await lineOf(one))[0]).toMatchObject({ id, place: null });
    await queue.pauseCounter.run({ counterId: two, kind: 'equipment' });
    expect((await lineOf(one))[0]).toMatchObject({ id, place: 1 });
    await queue.resumeCounter.run({ counterId: two });
    expect(await callAt(two)).toBe(id);
    await finish(id);
  });

  it('hands somebody back to the line, where they come first', async () => {
    const { id } = await queue.arrive();
    await callAt(one);
    await queue.arrive('2021-05-25T23:50:00Z').then(({ id: other }) => callAt(two).then(() => finish(other)));
    await transfer(id, { to: 'line' });
    expect(await currentAt(one)).toBeNull();
    expect((await lineOf())[0]).toMatchObject({ id, place: 1, orderRule: { code: 'moved' } });
    await finish(id);
  });

  it('to another line of the path keeps the number and takes the place of the appointment there', async () => {
    const { id } = await queue.arrive();
    await callAt(one);
    await transfer(id, { to: 'stage', stage: 'room' });
    expect((await lineOf(undefined, 'room'))[0]).toMatchObject({ id, orderRule: { code: 'appointment' } });
    await queue.undoStep.run({ ticketId: id });
    expect(await currentAt(one)).toBe(id);
    await finish(id);
  });

  it('to the assisted lane keeps who decided so and why', async () => {
    const { id } = await queue.arrive();
    await transfer(id, { to: 'lane', lane: 'assisted' });
    expect((await lineOf())[0]).toMatchObject({ priorityLane: 'assisted', assistedBecause: 'staff' });
    const { steps } = await queue.listSteps.run({ ticketId: id });
    expect(steps).toMatchObject([{ step: 'transfer', reason, undoneAt: null }]);
    await queue.undoStep.run({ ticketId: id });
    expect((await lineOf())[0]).toMatchObject({ priorityLane: 'normal', assistedBecause: null });
    await finish(id);
  });

  it.each([
    [
      'a counter of another line',
      () => ({ to: 'counter' as const, counterId: room }),
      'queueing.counter-serves-another-line',
    ],
    ['a stay, which is no line', () => ({ to: 'stage' as const, stage: 'chairs' }), 'queueing.not-a-line'],
    ['the line it stands in', () => ({ to: 'stage' as const, stage: 'desk' }), 'queueing.not-a-line'],
    ['the counter it is at', () => ({ to: 'counter' as const, counterId: one }), 'queueing.already-there'],
  ])('is refused to %s', async (_, destination, code) => {
    const { id } = await queue.arrive();
    await callAt(one);
    await expect(transfer(id, destination())).rejects.toMatchObject({ code });
    await finish(id);
  });

  it('does not take anybody out of a stay', async () => {
    const { id } = await queue.arrive();
    await callAt(one);
    await queue.completeStage.run({ ticketId: id });
    await callAt(room);
    await queue.completeStage.run({ ticketId: id });
    await expect(transfer(id, { to: 'stage', stage: 'desk' })).rejects.toMatchObject({
      code: 'queueing.wrong-state',
    });
  });

  it('keeps in the history which rule put somebody first', async () => {
    const { id } = await queue.arrive();
    await callAt(one);
    queue.clock.advance({ seconds: 30 });
    await queue.recallTicket.run({ ticketId: id });
    await finish(id);
    const { steps } = await queue.listSteps.run({ ticketId: id });
    expect(steps.map((step) => [step.step, step.orderRule?.label ?? null])).toEqual([
      ['leave', null],
      ['recall', null],
      ['call', '예약 시간 순'],
    ]);
  });
});
