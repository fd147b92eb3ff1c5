import { describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue } from '../../../../test/support/queue.ts';

describe('the board', () => {
  it('counts every change once, whoever makes them at the same time', async () => {
    const queue = await openQueue();
    const desks = await queue.counters('desk', 4);
    await Promise.all(Array.from({ length: 12 }, () => queue.arrive()));
    const workAt = async (counterId: string): Promise<void> => {
      for (;;) {
        const called = await queue.callNext.run({ counterId });
        if (!called) return;
        await queue.startServing.run({ ticketId: called.ticketId });
        await queue.completeStage.run({ ticketId: called.ticketId });
      }
    };
    await Promise.all(desks.map(workAt));

    const facts = await queue.facts();
    const sequences = facts.map((fact) => fact.payload['sequence']);
    expect(sequences).toEqual(sequences.map((_, at) => at + 2)); // a new board stands at 1
    const board = await queue.readBoard.run({ centreCode: CENTRE });
    expect(board.sequence).toBe(sequences.at(-1));

    const perVisit = Map.groupBy(
      facts.filter((fact) => 'visitId' in fact.payload),
      (fact) => fact.payload['visitId'],
    );
    for (const visit of perVisit.values())
      expect(visit.map((fact) => fact.payload['visitSequence'])).toEqual([1, 2, 3, 4]);
    await queue.close();
  });

  it('shows the latest eight calls, newest first, counts per stage and who is next', async () => {
    const queue = await openQueue();
    const [desk] = await queue.counters('desk', 1);
    await queue.counters('room', 1);
    for (let at = 0; at < 12; at++) await queue.arrive();
    for (let at = 0; at < 10; at++) {
      queue.clock.advance({ minutes: 2 });
      const called = await queue.callNext.run({ counterId: desk! });
      queue.clock.advance({ minutes: 1 });
      await queue.completeStage.run({ ticketId: called!.ticketId });
    }
    const board = await queue.readBoard.run({ centreCode: CENTRE });
    expect(board.calls.map((call) => call.ticketNumber)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3].map((number) => `A${String(number).padStart(3, '0')}`),
    );
    expect(board.calls[0]).toMatchObject({ stageLabel: '상담', counterLabel: 'desk 1번', callSequence: 1 });
    expect(board.stages).toMatchObject([
      // One minute each as measured, two people ahead.
      { code: 'desk', waiting: 2, serving: 0, seats: null, estimate: { fromMinutes: 2, toMinutes: 3 } },
      { code: 'room', waiting: 10, serving: 0 },
      { code: 'chairs', kind: 'timed', waiting: 0, seats: 3, estimate: null },
    ]);
    expect(board.next).toEqual(['A001', 'A002', 'A003', 'A004', 'A005', 'A006']);
    expect(board.centre).toEqual({ code: CENTRE, name: '시험 창구' });
    await queue.close();
  });

  it('lets a measured interval be closed, but never changed or removed', async () => {
    const queue = await openQueue();
    await queue.counters('desk', 1);
    await queue.arrive();
    await expect(queue.sql`delete from queueing.stage_interval`).rejects.toThrow('append-only');
    await expect(queue.sql`update queueing.stage_interval set stage = 'room'`).rejects.toThrow('append-only');
    await queue.close();
  });
});
