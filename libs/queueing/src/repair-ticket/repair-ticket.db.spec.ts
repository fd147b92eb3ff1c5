import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { openQueue, type Queue } from '../../../../test/support/queue.ts';
import { assertFree } from '../call-next/call-next.ts';
import { Counter } from '../counter.entity.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { ticketStates } from '../ticket/ticket-states.ts';
import type { RepairTarget } from './repair-ticket.ts';

const lead = newId();

describe('a repair', () => {
  let queue: Queue;
  let desk: string;
  let room: string;
  beforeEach(async () => {
    queue = await openQueue();
    [desk] = (await queue.counters('desk', 1)) as [string];
    [room] = (await queue.counters('room', 1)) as [string];
  });
  afterEach(() => queue.close());

  const repair = (ticketId: string, target: RepairTarget) =>
    queue.as(lead, () => queue.repairTicket.run({ ticketId, target, reason: '화면과 실제가 다름' }), [
      'queueing.repair',
    ]);
  const undo = (ticketId: string) =>
    queue.as(lead, () => queue.undoStep.run({ ticketId }), ['queueing.repair']);
  const standing = async (ticketId: string) => {
    const [row] = await queue.sql<Record<string, string | null>>`
      select t.stage, t.state, t.counter_id, t.due_at::text, v.outcome from queueing.ticket t
      join queueing.visit v on v.id = t.visit_id where t.id = ${ticketId}`;
    return row!;
  };

  /** Somebody in each state a ticket can be in, brought there by what staff do. */
  const bringTo: Record<(typeof ticketStates)[number], (ticketId: string) => Promise<unknown>> = {
    waiting: async () => undefined,
    called: () => queue.callNext.run({ counterId: desk }),
    serving: async (ticketId) => {
      await queue.callNext.run({ counterId: desk });
      await queue.startServing.run({ ticketId });
    },
    parked: (ticketId) => queue.parkTicket.run({ ticketId, reason: '서류' }),
    missed: async (ticketId) => {
      await queue.callNext.run({ counterId: desk });
      for (let call = 2; call <= 3; call++) {
        queue.clock.advance({ seconds: 20 });
        await queue.recallTicket.run({ ticketId });
      }
      await queue.missCall.run({ ticketId });
      queue.clock.advance({ minutes: 10 });
      await queue.missWhoStaysAway.run();
    },
    done: async (ticketId) => {
      for (const counterId of [desk, room]) {
        await queue.callNext.run({ counterId });
        await queue.completeStage.run({ ticketId });
      }
      await queue.completeStage.run({ ticketId, reason: '본인 요청' });
    },
    left: (ticketId) => queue.leaveLine.run({ ticketId, reason: '귀가' }),
  };

  it.each(ticketStates)('brings somebody who is %s to every other place and back again', async (state) => {
    const { id: ticketId } = await queue.arrive();
    await bringTo[state](ticketId);
    const before = await standing(ticketId);
    expect(before['state']).toBe(state);
    const targets: [RepairTarget, object][] = [
      [
        { to: 'stage', stage: 'desk' },
        { stage: 'desk', state: 'waiting' },
      ],
      [
        { to: 'stage', stage: 'room' },
        { stage: 'room', state: 'waiting' },
      ],
      [
        { to: 'stage', stage: 'chairs' },
        { stage: 'chairs', state: 'serving' },
      ],
      [
        { to: 'counter', counterId: room },
        { stage: 'room', state: 'serving', counter_id: room },
      ],
      [{ to: 'aside' }, { state: 'parked' }],
      [{ to: 'done' }, { state: 'done', outcome: 'completed' }],
      [{ to: 'left' }, { state: 'left', outcome: 'left' }],
    ];
    for (const [target, expected] of targets) {
      if (before['outcome'] && (target.to === 'done' || target.to === 'left')) {
        await expect(repair(ticketId, target)).rejects.toMatchObject({ code: 'queueing.already-gone' });
        continue;
      }
      await repair(ticketId, target);
      expect(await standing(ticketId)).toMatchObject({ outcome: null, ...expected });
      await undo(ticketId);
      expect(await standing(ticketId)).toEqual(before);
    }
  });

  it('is kept with its reason, announces the visit that opens again and the one that ends again', async () => {
    const { id: ticketId } = await queue.arrive();
    await bringTo.done(ticketId);
    await repair(ticketId, { to: 'stage', stage: 'room' });
    await undo(ticketId);
    const names = (await queue.facts()).slice(-4).map(({ name }) => name);
    expect(names).toEqual([
      'queueing.line-changed.v1',
      'queueing.visit-reopened.v1',
      'queueing.line-changed.v1',
      'queueing.visit-finished.v1',
    ]);
    const [step] = await queue.sql`
      select staff_id, reason, undone_by from queueing.ticket_step
      where ticket_id = ${ticketId} and step = 'repair'`;
    expect(step).toEqual({ staff_id: lead, reason: '화면과 실제가 다름', undone_by: lead });
    await expect(queue.sql`update queueing.ticket_step set reason = '-'`).rejects.toThrow('append-only');
    await expect(queue.sql`delete from queueing.ticket_step`).rejects.toThrow('append-only');
  });

  it('lets a stay that was ended by a slip run on to its old end', async () => {
    const { id: ticketId } = await queue.arrive();
    await bringTo.done(ticketId);
    queue.clock.advance({ minutes: 4 });
    await repair(ticketId, { to: 'stage', stage: 'chairs' });
    expect(await standing(ticketId)).toMatchObject({ state: 'serving', due_at: '2021-05-26 00:15:00+00' });
  });

  it('is of today only, of the visitor’s own way, and not beside another open visit', async () => {
    const { id: ticketId, personId } = await queue.arrive();
    await expect(repair(ticketId, { to: 'stage', stage: 'roof' })).rejects.toMatchObject({
      code: 'queueing.not-on-the-path',
    });
    await bringTo.left(ticketId);
    const again = await queue.arrive(undefined, { personId });
    await expect(repair(ticketId, { to: 'stage', stage: 'desk' })).rejects.toMatchObject({
      code: 'queueing.another-visit-open',
      facts: { ticketNumber: 'A002' },
    });
    await expect(queue.undoStep.run({ ticketId })).rejects.toMatchObject({
      code: 'queueing.another-visit-open',
    });
    queue.clock.advanceTo('2021-05-26T15:00:00Z'); // midnight in Seoul
    await expect(repair(again.id, { to: 'aside' })).rejects.toMatchObject({
      code: 'queueing.ticket-of-another-day',
    });
  });

  const twoToOneCounter = async () => {
    const one = await queue.arrive();
    const other = await queue.arrive();
    return outcomes([one, other].map(({ id }) => repair(id, { to: 'counter', counterId: room })));
  };

  it('of two people to the same counter brings one', async () => {
    const { done, refused } = await twoToOneCounter();
    expect([done.length, refused]).toEqual([1, { 'queueing.counter-busy': 1 }]);
  });

  it('control: leads who look without holding the counter, and no index behind them, bring both', async () => {
    await queue.sql`drop index queueing.one_visitor_at_a_counter`;
    const bothHaveLooked = gathering(2);
    const unguarded = async (ticketId: string) =>
      queue.unitOfWork.run(async (tx) => {
        const ticket = await lockTicket(tx, ticketId);
        await assertFree(tx, await tx.em.findOneOrFail(Counter, { id: room }));
        await bothHaveLooked();
        const stage = queue.paths.stageOf(ticket.serviceCode, 'room');
        const counter = { id: room, staffId: null };
        await takeStep(tx, ticket, {
          name: 'repair',
          change: () =>
            ticket.putBack({ stage, state: 'serving', reason: '-', counter, dueAt: null }, tx.now),
        });
      });
    const tickets = [await queue.arrive(), await queue.arrive()];
    await Promise.all(tickets.map(({ id }) => unguarded(id)));
    const served = await queue.sql`select id from queueing.ticket where counter_id = ${room}`;
    expect(served).toHaveLength(2);
  });
});
