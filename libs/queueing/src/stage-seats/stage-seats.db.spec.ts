import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { eventually } from '../../../../test/support/eventually.ts';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { lockBoard } from '../board/board.ts';
import { countSeatsAhead, findFullStages } from '../call-next/seats-ahead.ts';
import { WaitingLine } from '../call-next/waiting-line.ts';
import { takeStep } from '../ticket/take-step.ts';

const TABLETS = 8;
const today = Temporal.PlainDate.from('2021-05-26');
const room = { centreCode: CENTRE, stage: 'room', on: today };
const rule = { code: 'appointment', label: '예약 시간 순' };

describe('the seats of a stage', () => {
  let queue: Queue;
  let rooms: string[];
  beforeEach(async () => {
    queue = await openQueue();
    rooms = await queue.counters('room', TABLETS);
    const [desk] = await queue.counters('desk', 1);
    for (let at = 0; at < TABLETS; at++) {
      await queue.arrive('2021-05-26T00:10:00Z');
      const called = await queue.callNext.run({ counterId: desk! });
      await queue.completeStage.run({ ticketId: called!.ticketId });
    }
  });
  afterEach(() => queue.close());

  const decide = (seats: number, validFrom = '2021-05-26') =>
    queue.decideSeats.run({
      centreCode: CENTRE,
      stage: 'chairs',
      seats,
      validFrom,
      reason: '의자 교체',
    });
  const callAll = () => outcomes(rooms.map((counterId) => queue.callNext.run({ counterId })));

  it('are what was decided for the day, and the description of the stage where nothing was', async () => {
    const seats = async () => (await queue.listSeats.run({ centreCode: CENTRE, stage: 'chairs' })).inForce;
    expect(await seats()).toBe(3);
    await decide(5);
    await decide(10, '2021-05-27');
    expect(await seats()).toBe(5);
    const shown = (await queue.listCounters.run({ centreCode: CENTRE })).stages;
    expect(shown.find(({ code }) => code === 'chairs')?.seats).toBe(5);
    queue.clock.advanceTo('2021-05-26T15:00:00Z'); // midnight in Seoul
    expect(await seats()).toBe(10);
    const { decisions } = await queue.listSeats.run({ centreCode: CENTRE, stage: 'chairs' });
    expect(decisions.map((one) => [one.seats, one.validFrom, one.reason])).toEqual([
      [10, '2021-05-27', '의자 교체'],
      [5, '2021-05-26', '의자 교체'],
    ]);
  });

  it('are not changed for a day that has passed, nor for a line, and no decision is ever rewritten', async () => {
    await expect(decide(5, '2021-05-25')).rejects.toMatchObject({ code: 'queueing.day-has-passed' });
    const line = { centreCode: CENTRE, stage: 'room', seats: 3, validFrom: '2021-05-26', reason: '-' };
    await expect(queue.decideSeats.run(line)).rejects.toMatchObject({ code: 'queueing.not-a-stay' });
    await decide(5);
    await expect(queue.sql`update queueing.stage_seats set seats = 6`).rejects.toThrow('append-only');
  });

  it('throttle eight tablets that call at the same moment', async () => {
    const { done, refused } = await callAll();
    expect(done.filter(Boolean)).toHaveLength(3);
    expect(refused).toEqual({ 'queueing.seats-full': TABLETS - 3 });
  });

  it('throttle with the new number as soon as a lead has changed it', async () => {
    await decide(5);
    expect((await callAll()).done).toHaveLength(5);
    await decide(1);
    const [free] = await queue.sql<{ id: string }>`
      select id from queueing.counter c where stage = 'room'
        and not exists (select from queueing.ticket t where t.counter_id = c.id and t.state = 'called')`;
    await expect(queue.callNext.run({ counterId: free!.id })).rejects.toMatchObject({
      code: 'queueing.seats-full',
      facts: { seats: 1, taken: 0, inFlight: 5 },
    });
  });

  /** The call as it is, but with another way of counting the seats. */
  const callCounting = (count: typeof findFullStages, counterId: string, counted?: () => Promise<void>) =>
    queue.unitOfWork.run(async (tx) => {
      const { full, heldServices } = await count(tx, queue.paths, room);
      await counted?.();
      if (full.length > 0) return null;
      const first = await new WaitingLine().takeFirst(tx, { ...room, heldServices, counterId });
      await takeStep(tx, first!.ticket, {
        name: 'call',
        change: () => first!.ticket.call(counterId, newId(), rule, tx.now),
      });
      return first!.ticket.id;
    });
  const looking: typeof findFullStages = ({ sql }, paths, place) => countSeatsAhead(sql, paths, place);

  it('control: tablets that count without holding the board send more people than there are seats', async () => {
    const everybodyHasCounted = gathering(TABLETS);
    const called = await Promise.all(
      rooms.map((counterId) => callCounting(looking, counterId, everybodyHasCounted)),
    );
    expect(called.filter(Boolean)).toHaveLength(TABLETS);
  });

  /** A lead takes all seats away but has not committed yet while a tablet calls. */
  const callWhileSeatsGo = async (count: typeof findFullStages) => {
    const mayCommit = Promise.withResolvers<void>();
    const hasChanged = Promise.withResolvers<void>();
    const change = queue.unitOfWork.run(async ({ sql, now }) => {
      await lockBoard(sql, CENTRE);
      await sql`
        insert into queueing.stage_seats (centre_code, stage, valid_from, seats, reason, decided_at)
        values (${CENTRE}, 'chairs', ${today}, 0, '대피', ${now})`;
      hasChanged.resolve();
      await mayCommit.promise;
    });
    await hasChanged.promise;
    let hasCounted = false;
    const call = callCounting(count, rooms[0]!, async () => void (hasCounted = true));
    // Who holds the board waits for the lead; who does not has counted by then.
    await eventually(async () => {
      const waiting = await queue.sql`
        select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return hasCounted || waiting.length > 0;
    });
    mayCommit.resolve();
    await change;
    return call;
  };

  it('hold back a call that comes while a lead takes seats away', async () => {
    expect(await callWhileSeatsGo(findFullStages)).toBeNull();
  });

  it('control: a call that does not hold the board goes by the seats that are just being taken away', async () => {
    expect(await callWhileSeatsGo(looking)).not.toBeNull();
  });
});
