import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { takeStep } from '../ticket/take-step.ts';
import { Ticket } from '../ticket/ticket.entity.ts';

describe('somebody who does not answer', () => {
  let queue: Queue;
  let desk: string;
  let ticketId: string;
  beforeEach(async () => {
    queue = await openQueue();
    [desk] = (await queue.counters('desk', 1)) as [string];
    ({ id: ticketId } = await queue.arrive());
    await queue.callNext.run({ counterId: desk });
  });
  afterEach(() => queue.close());

  const callsAgain = async () => {
    queue.clock.advance({ seconds: 20 });
    await queue.recallTicket.run({ ticketId });
  };
  const isAway = async () => {
    await callsAgain();
    await callsAgain();
    await queue.missCall.run({ ticketId });
  };
  const stateNow = async () => {
    const [row] = await queue.sql<{ state: string }>`
      select state from queueing.ticket where id = ${ticketId}`;
    return row!.state;
  };

  it('is set aside only after the calls of the rule, no two of them sooner than it says', async () => {
    await expect(queue.missCall.run({ ticketId })).rejects.toMatchObject({
      code: 'queueing.call-again-first',
      facts: { called: 1, calls: 3 },
    });
    await expect(queue.recallTicket.run({ ticketId })).rejects.toMatchObject({ code: 'queueing.too-soon' });
    await isAway();
    const { parked } = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    expect(parked).toMatchObject([{ id: ticketId, awayUntil: '2021-05-26T00:10:40Z', counterId: null }]);
  });

  it('goes by the numbers that a lead decided for the day', async () => {
    await queue.decideFloorRule.run({
      centreCode: CENTRE,
      rule: {
        ...PLAIN_FLOOR_RULE,
        validFrom: '2021-05-26',
        callsBeforeMissed: 1,
        recallSeconds: 60,
        awayMinutes: 3,
      },
      reason: '혼잡',
    });
    queue.clock.advance({ seconds: 59 });
    await expect(queue.recallTicket.run({ ticketId })).rejects.toMatchObject({
      facts: { retryAt: '2021-05-26T00:01:00Z' },
    });
    await queue.missCall.run({ ticketId });
    const { parked } = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    expect(parked[0]!.awayUntil).toBe('2021-05-26T00:03:59Z');
  });

  it('stands at the old place when they come back in time, and may be called at once', async () => {
    await queue.arrive('2021-05-26T00:30:00Z');
    await isAway();
    queue.clock.advance({ minutes: 9 });
    expect(await queue.missWhoStaysAway.run()).toBe(0);
    await queue.returnTicket.run({ ticketId });
    queue.clock.advance({ minutes: 5 });
    expect(await queue.missWhoStaysAway.run()).toBe(0);
    expect((await queue.callNext.run({ counterId: desk }))?.ticketId).toBe(ticketId);
  });

  it('is missed when the time has run out, which the visitor sees, and may be brought back even then', async () => {
    const [{ person_id: personId }] = (await queue.sql<{ person_id: string }>`
      select person_id from queueing.ticket where id = ${ticketId}`) as [{ person_id: string }];
    await isAway();
    const mine = async () => (await queue.readMyVisit.run({ personId })).visit;
    expect(await mine()).toMatchObject({ state: 'parked', awayUntil: '2021-05-26T00:10:40Z' });
    queue.clock.advance({ minutes: 10 });
    expect(await queue.missWhoStaysAway.run()).toBe(1);
    expect(await mine()).toMatchObject({ state: 'missed', awayUntil: null });
    expect((await queue.facts()).at(-1)).toMatchObject({
      name: 'queueing.line-changed.v1',
      payload: { change: 'missed' },
    });
    expect(await queue.missWhoStaysAway.run()).toBe(0);
    await queue.returnTicket.run({ ticketId });
    expect(await stateNow()).toBe('waiting');
  });

  it('is not missed while somebody calls for help for them', async () => {
    await isAway();
    await queue.raiseAlarm.run({ centreCode: CENTRE, kind: 'help', place: { words: '화장실' }, ticketId });
    queue.clock.advance({ minutes: 30 });
    expect(await queue.missWhoStaysAway.run()).toBe(0);
  });

  it('is either back or missed when both happen at the same moment, never both', async () => {
    await isAway();
    queue.clock.advance({ minutes: 10 });
    await Promise.allSettled([queue.missWhoStaysAway.run(), queue.returnTicket.run({ ticketId })]);
    const steps = await queue.sql<{ step: string; was: string }>`
      select step, before ->> 'state' as was from queueing.ticket_step
      where ticket_id = ${ticketId} and step in ('lapse', 'return') order by id`;
    // Missed first and then brought back is one after the other: each step saw the state the one before had left.
    const kept = steps.map(({ step, was }) => `${was} ${step}`).join(', ');
    expect(['parked return', 'parked lapse, missed return']).toContain(kept);
    expect(await stateNow()).toBe('waiting');
  });

  it('control: a job that does not hold the ticket misses somebody who has come back', async () => {
    await isAway();
    queue.clock.advance({ minutes: 10 });
    const hasLooked = Promise.withResolvers<void>();
    const isBack = hasLooked.promise.then(() => queue.returnTicket.run({ ticketId }));
    await queue.unitOfWork.run(async (tx) => {
      const ticket = await tx.em.findOneOrFail(Ticket, { id: ticketId });
      hasLooked.resolve();
      await isBack;
      await takeStep(tx, ticket, { name: 'lapse', change: () => ticket.lapse(tx.now) });
    });
    expect(await stateNow()).toBe('missed');
  });
});
