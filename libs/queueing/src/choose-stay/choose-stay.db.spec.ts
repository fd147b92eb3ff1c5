import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { TellWhoseStayIsOver } from '../tell-visitors/tell-whose-stay-is-over.job.ts';

describe('a stay', () => {
  let queue: Queue;
  let ticketId: string;
  beforeEach(async () => {
    queue = await openQueue();
    const [desk] = await queue.counters('desk', 1);
    const [room] = await queue.counters('room', 1);
    ({ id: ticketId } = await queue.arrive());
    await queue.callNext.run({ counterId: desk! });
    await queue.completeStage.run({ ticketId });
    await queue.callNext.run({ counterId: room! });
  });
  afterEach(() => queue.close());

  const sitsDown = () => queue.completeStage.run({ ticketId });
  const seated = async () => (await queue.listLine.run({ centreCode: CENTRE, stage: 'chairs' })).serving[0];
  const decide = (stayMinutes: number, longStayMinutes: number) =>
    queue.decideFloorRule.run({
      centreCode: CENTRE,
      rule: { ...PLAIN_FLOOR_RULE, validFrom: '2021-05-26', stayMinutes, longStayMinutes },
      reason: '지침 변경',
    });

  it('is as long as the stage says, and as the centre decided where it did', async () => {
    await sitsDown();
    expect(await seated()).toMatchObject({
      dueAt: '2021-05-26T00:15:00Z',
      stay: { minutes: 15, extendedMinutes: 0, because: null },
    });
    await queue.undoStep.run({ ticketId });
    await decide(20, 40);
    await sitsDown();
    expect(await seated()).toMatchObject({ dueAt: '2021-05-26T00:20:00Z' });
  });

  it('is the long one for whoever the stage before says so, with the reason', async () => {
    await queue.chooseStay.run({ ticketId, length: 'long', reason: '알레르기 병력' });
    await sitsDown();
    expect(await seated()).toMatchObject({
      dueAt: '2021-05-26T00:30:00Z',
      stay: { minutes: 30, because: '알레르기 병력' },
    });
    const steps = await queue.sql`
      select step, reason from queueing.ticket_step where ticket_id = ${ticketId} and step = 'stay'`;
    expect(steps).toEqual([{ step: 'stay', reason: '알레르기 병력' }]);
  });

  it('is changed on the seat, from where it began, and the change is undone', async () => {
    await sitsDown();
    queue.clock.advance({ minutes: 10 });
    await queue.chooseStay.run({ ticketId, length: 'long', reason: '두드러기' });
    expect((await seated())?.dueAt).toBe('2021-05-26T00:30:00Z');
    await queue.undoStep.run({ ticketId });
    expect(await seated()).toMatchObject({ dueAt: '2021-05-26T00:15:00Z', stay: { because: null } });
  });

  it('is made longer by one of the centre’s steps, and the visitor is told of the new end', async () => {
    await sitsDown();
    const tell = new TellWhoseStayIsOver(queue.database, queue.unitOfWork, queue.clock, queue.paths);
    queue.clock.advance({ minutes: 16 });
    expect(await tell.run()).toBe(1);
    await expect(queue.extendStay.run({ ticketId, minutes: 7, reason: '어지러움' })).rejects.toMatchObject({
      code: 'queueing.unknown-extension',
      facts: { allowed: [5, 10, 15] },
    });
    await queue.extendStay.run({ ticketId, minutes: 10, reason: '어지러움' });
    expect(await seated()).toMatchObject({
      dueAt: '2021-05-26T00:26:00Z',
      stay: { minutes: 15, extendedMinutes: 10 },
    });
    expect(await tell.run()).toBe(0);
    queue.clock.advance({ minutes: 10 });
    expect(await tell.run()).toBe(1);
  });

  it('is cut short only with a reason, and never ends by itself', async () => {
    await sitsDown();
    await expect(queue.completeStage.run({ ticketId })).rejects.toMatchObject({ code: 'queueing.too-early' });
    queue.clock.advance({ minutes: 60 });
    expect(await seated()).toMatchObject({ state: 'serving' });
    await queue.undoStep.run({ ticketId });
    await sitsDown();
    await queue.completeStage.run({ ticketId, reason: '본인 요청' });
    expect(await seated()).toBeUndefined();
  });

  it('is chosen for nobody who has none ahead', async () => {
    await sitsDown();
    queue.clock.advance({ minutes: 15 });
    await queue.completeStage.run({ ticketId });
    await expect(queue.chooseStay.run({ ticketId, length: 'long', reason: '-' })).rejects.toMatchObject({
      code: 'queueing.wrong-state',
    });
    await expect(queue.extendStay.run({ ticketId, minutes: 5, reason: '-' })).rejects.toMatchObject({
      code: 'queueing.wrong-state',
    });
  });
});
