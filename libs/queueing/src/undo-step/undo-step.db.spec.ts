import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { EndYesterdaysVisits } from '../end-day/end-yesterdays-visits.job.ts';

const mina = newId();
const jiho = newId();

describe('undo', () => {
  let queue: Queue;
  let desk: string;
  let ticketId: string;
  let visitId: string;
  beforeAll(async () => {
    queue = await openQueue();
    desk = (await queue.counters('desk', 1))[0]!;
  });
  afterAll(() => queue.close());
  beforeEach(async () => {
    ({ id: ticketId, visitId } = await queue.arrive());
    await queue.as(mina, () => queue.callNext.run({ counterId: desk }));
  });

  const stateOf = async () => {
    const [row] = await queue.sql<{ stage: string; state: string; counter_id: string | null }>`
      select stage, state, counter_id from queueing.ticket where id = ${ticketId}`;
    return row;
  };
  const leaveDesk = () => queue.leaveLine.run({ ticketId, reason: '시험 종료' });

  it('takes back a call: the person waits on from where they were and the screen forgets the call', async () => {
    expect((await queue.readBoard.run({ centreCode: CENTRE })).calls).toHaveLength(1);
    queue.clock.advance({ minutes: 2 });
    await queue.as(mina, () => queue.undoStep.run({ ticketId }));
    expect(await stateOf()).toEqual({ stage: 'desk', state: 'waiting', counter_id: null });
    expect((await queue.readBoard.run({ centreCode: CENTRE })).calls).toHaveLength(0);
    const kept = await queue.sql`
      select state, ended_at is null as open, withdrawn_at is not null as withdrawn from queueing.stage_interval
      where visit_id = ${visitId} order by id`;
    expect(kept).toEqual([
      { state: 'waiting', open: false, withdrawn: true },
      { state: 'called', open: false, withdrawn: true },
      { state: 'waiting', open: true, withdrawn: false },
    ]);
    await queue.as(mina, () => queue.callNext.run({ counterId: desk }));
    const last = (await queue.facts()).at(-1);
    expect(last).toMatchObject({ name: 'queueing.ticket-called.v1', payload: { callSequence: 2 } });
    await leaveDesk();
  });

  it('takes back a completion only while the counter has called nobody else', async () => {
    await queue.as(mina, () => queue.completeStage.run({ ticketId }));
    expect(await stateOf()).toMatchObject({ stage: 'room', state: 'waiting' });
    const other = await queue.arrive();
    await queue.as(mina, () => queue.callNext.run({ counterId: desk }));
    await expect(queue.as(mina, () => queue.undoStep.run({ ticketId }))).rejects.toMatchObject({
      code: 'queueing.counter-busy',
    });
    await queue.leaveLine.run({ ticketId: other.id, reason: '시험 종료' });
    await queue.as(mina, () => queue.undoStep.run({ ticketId }));
    expect(await stateOf()).toEqual({ stage: 'desk', state: 'called', counter_id: desk });
    await leaveDesk();
  });

  it('is for whoever did it, or for who may repair', async () => {
    await expect(queue.as(jiho, () => queue.undoStep.run({ ticketId }))).rejects.toMatchObject({
      code: 'queueing.nothing-to-undo',
      facts: { because: 'another-person' },
    });
    await queue.as(jiho, () => queue.undoStep.run({ ticketId }), ['queueing.repair']);
    expect(await stateOf()).toMatchObject({ state: 'waiting' });
    await leaveDesk();
  });

  it('ends where the ticket began', async () => {
    await queue.as(mina, () => queue.undoStep.run({ ticketId }));
    await expect(queue.as(mina, () => queue.undoStep.run({ ticketId }))).rejects.toMatchObject({
      code: 'queueing.nothing-to-undo',
      facts: { because: 'no-step' },
    });
    await leaveDesk();
  });

  it('opens a visit again that was ended by a slip', async () => {
    await queue.as(mina, () => queue.leaveLine.run({ ticketId, reason: '착오' }));
    await queue.as(mina, () => queue.undoStep.run({ ticketId }));
    const names = (await queue.facts()).slice(-4).map((fact) => fact.name);
    expect(names).toEqual([
      'queueing.line-changed.v1',
      'queueing.visit-finished.v1',
      'queueing.line-changed.v1',
      'queueing.visit-reopened.v1',
    ]);
    expect(await stateOf()).toMatchObject({ state: 'called', counter_id: desk });
    await leaveDesk();
  });
});

describe('the day after', () => {
  it('finds every visit ended and every counter free', async () => {
    const queue = await openQueue();
    const [desk] = await queue.counters('desk', 1);
    await queue.arrive();
    const missed = await queue.arrive();
    await queue.callNext.run({ counterId: desk! });
    await queue.sql`update queueing.ticket set state = 'missed' where id = ${missed.id}`;
    const sweep = new EndYesterdaysVisits(queue.database, queue.clock, queue.leaveLine);
    expect(await sweep.run()).toBe(0);
    queue.clock.advanceTo('2021-05-26T15:00:00Z'); // midnight in Seoul
    expect(await sweep.run()).toBe(2);
    const outcomes = await queue.sql`select outcome from queueing.visit order by outcome`;
    expect(outcomes).toEqual([{ outcome: 'left' }, { outcome: 'missed' }]);
    expect(await queue.callNext.run({ counterId: desk! })).toBeNull();
    await queue.close();
  });
});
