import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { keepFloorRule } from '../floor-rules/keep-floor-rule.ts';
import { keepNotice } from './keep-notice.ts';
import { TellWhoseStayIsOver } from './tell-whose-stay-is-over.job.ts';
import { TellWhoseTurnIsNear } from './tell-whose-turn-is-near.job.ts';

describe('what visitors are told besides the steps of their ticket', () => {
  let queue: Queue;
  let near: TellWhoseTurnIsNear;
  let stays: TellWhoseStayIsOver;

  beforeEach(async () => {
    queue = await openQueue();
    const { database, unitOfWork, clock, paths } = queue;
    const estimate = new EstimateWait(database, clock, paths);
    near = new TellWhoseTurnIsNear(database, unitOfWork, clock, paths, estimate);
    stays = new TellWhoseStayIsOver(database, unitOfWork, clock, paths);
  });
  afterEach(() => queue.close());

  const rule = (nearPeople: number, nearMinutes: number) =>
    queue.unitOfWork.run((tx) =>
      keepFloorRule(
        tx,
        CENTRE,
        { ...PLAIN_FLOOR_RULE, validFrom: '2021-05-26', nearPeople, nearMinutes },
        { reason: '시험', by: null },
      ),
    );
  const told = async (name: string) =>
    (await queue.facts()).filter((fact) => fact.name === name).map(({ payload }) => payload);
  const toldNear = async () =>
    (await told('queueing.turn-near.v1')).map(({ visitId, stage, peopleAhead }) => [
      visitId,
      stage,
      peopleAhead,
    ]);

  it('a turn is near when so many are left before it as the rule of the day says, once for each stage', async () => {
    const [desk] = await queue.counters('desk', 1);
    await rule(1, 0);
    const [first, second, third] = [await queue.arrive(), await queue.arrive(), await queue.arrive()];
    expect(await near.run()).toBe(2);
    expect(await near.run()).toBe(0);
    expect(await toldNear()).toEqual([
      [first!.visitId, 'desk', 0],
      [second!.visitId, 'desk', 1],
    ]);
    await queue.callNext.run({ counterId: desk! });
    expect(await near.run()).toBe(1);
    expect((await toldNear()).at(-1)).toEqual([third!.visitId, 'desk', 1]);

    await queue.counters('room', 1);
    await queue.completeStage.run({ ticketId: first!.id });
    expect(await near.run()).toBe(1);
    const [, , , atRoom] = await told('queueing.turn-near.v1');
    expect(atRoom).toMatchObject({
      visitId: first!.visitId,
      stage: 'room',
      stageLabel: '처리',
      noticeSequence: 2,
    });
  });

  it('a turn is near when few minutes are left, however many people stand there', async () => {
    await queue.counters('desk', 1);
    await rule(0, 15);
    const people = [];
    for (let count = 0; count < 5; count++) people.push(await queue.arrive());
    await near.run();
    // Five usual minutes each, at worst six and a half: the second waits 13, the third 20.
    expect((await toldNear()).map(([visitId]) => visitId)).toEqual(
      people.slice(0, 2).map(({ visitId }) => visitId),
    );
  });

  it('nobody is near while no counter is open', async () => {
    const [desk] = await queue.counters('desk', 1);
    await queue.closeCounter.run({ counterId: desk! });
    await queue.arrive();
    expect(await near.run()).toBe(0);
    await queue.openCounter.run({ counterId: desk! });
    expect(await near.run()).toBe(1);
  });

  it('two workers that look at the same moment tell once', async () => {
    await queue.counters('desk', 1);
    await queue.arrive();
    await Promise.all([near.run(), near.run(), near.run()]);
    expect(await toldNear()).toHaveLength(1);
  });

  it('control: without the guard of the table the same moment tells more than once', async () => {
    await queue.sql`drop index queueing.one_notice_of_a_cause`;
    await queue.sql`alter table queueing.visit_notice drop constraint visit_notice_pkey`;
    await queue.counters('desk', 1);
    const { visitId } = await queue.arrive();
    const cause = { visitId, kind: 'near' as const, stage: 'desk', dueAt: null };
    const kept = await Promise.all([1, 2, 3].map(() => queue.unitOfWork.run((tx) => keepNotice(tx, cause))));
    expect(kept.filter((sequence) => sequence !== null)).toHaveLength(3);
  });

  it('being told holds nobody: the next call still takes whoever is first', async () => {
    const [desk] = await queue.counters('desk', 1);
    const first = await queue.arrive();
    await queue.arrive();
    await queue.unitOfWork.run(async (tx) => {
      await keepNotice(tx, { visitId: first.visitId, kind: 'near', stage: 'desk', dueAt: null });
      // On a connection of its own, while the notice is not committed.
      const [taken] = await queue.database.sql<{ id: string }>`
        select id from queueing.ticket where state = 'waiting' order by number limit 1 for update skip locked`;
      expect(taken!.id).toBe(first.id);
    });
    const called = await queue.callNext.run({ counterId: desk! });
    expect(called!.ticketId).toBe(first.id);
  });

  it('the end of a stay is told when its time is over, and again when it was made longer', async () => {
    const { id, visitId } = await queue.arrive();
    const [desk] = await queue.counters('desk', 1);
    const [room] = await queue.counters('room', 1);
    for (const counterId of [desk!, room!]) {
      await queue.callNext.run({ counterId });
      await queue.completeStage.run({ ticketId: id });
    }
    expect(await stays.run()).toBe(0);
    queue.clock.advance({ minutes: 15 });
    expect(await stays.run()).toBe(1);
    expect(await stays.run()).toBe(0);
    await queue.sql`update queueing.ticket set due_at = due_at + interval '15 minutes' where id = ${id}`;
    queue.clock.advance({ minutes: 14 });
    expect(await stays.run()).toBe(0);
    queue.clock.advance({ minutes: 1 });
    expect(await stays.run()).toBe(1);
    const over = await told('queueing.stay-over.v1');
    expect(over.map((fact) => [fact['visitId'], fact['dueAt']])).toEqual([
      [visitId, '2021-05-26T00:15:00Z'],
      [visitId, '2021-05-26T00:30:00Z'],
    ]);
  });
});
