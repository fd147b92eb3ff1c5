import { describe, expect, it } from '@jest/globals';
import { withQueue } from '../../../../test/support/queue.ts';

describe('a counter lent to another line', () => {
  it('calls from there, is kept on record, and goes back', () =>
    withQueue(async (queue) => {
      const [, two] = (await queue.counters('desk', 2)) as [string, string];
      await queue.counters('room', 1);
      const { id } = await queue.arrive();
      const [one] = (await queue.counters('desk', 1)) as [string];
      await queue.callNext.run({ counterId: one });
      await queue.completeStage.run({ ticketId: id });

      const reason = '처리 대기가 깁니다';
      await queue.reassignCounter.run({ counterId: two, stage: 'room', alsoStages: [], reason });
      expect(await queue.listCounters.get(two)).toMatchObject({ stage: 'room', homeStage: 'desk' });
      expect(await queue.callNext.run({ counterId: two })).toMatchObject({ ticketId: id });
      await expect(
        queue.reassignCounter.run({ counterId: two, stage: 'desk', alsoStages: [], reason }),
      ).rejects.toMatchObject({ code: 'queueing.counter-busy' });
      await queue.completeStage.run({ ticketId: id });
      await queue.reassignCounter.run({ counterId: two, stage: 'desk', alsoStages: [], reason: '원래 자리' });
      const changes = await queue.sql`
        select stage, reason from queueing.counter_change where change = 'reassigned' order by id`;
      expect(changes).toEqual([
        { stage: 'room', reason },
        { stage: 'desk', reason: '원래 자리' },
      ]);
    }));

  it('may serve several lines: its own first, then those it helps out in', () =>
    withQueue(async (queue) => {
      const [desk] = (await queue.counters('desk', 1)) as [string];
      const [room] = (await queue.counters('room', 1)) as [string];
      const first = await queue.arrive();
      await queue.callNext.run({ counterId: desk });
      await queue.completeStage.run({ ticketId: first.id });
      const second = await queue.arrive();
      await queue.reassignCounter.run({
        counterId: room,
        stage: 'room',
        alsoStages: ['desk'],
        reason: '상담 지원',
      });
      expect(await queue.callNext.run({ counterId: room })).toMatchObject({ ticketId: first.id });
      await queue.completeStage.run({ ticketId: first.id });
      expect(await queue.callNext.run({ counterId: room })).toMatchObject({ ticketId: second.id });
    }));

  it('is not taken away from a line that has no other, unless that is confirmed, nor sent to a stay', () =>
    withQueue(async (queue) => {
      const [desk] = (await queue.counters('desk', 1)) as [string];
      await queue.counters('room', 1);
      const to = (stage: string, isConfirmed = false) =>
        queue.reassignCounter.run({ counterId: desk, stage, alsoStages: [], reason: '지원', isConfirmed });
      await expect(to('room')).rejects.toMatchObject({ code: 'queueing.last-counter' });
      await expect(to('chairs')).rejects.toMatchObject({ code: 'queueing.not-a-line' });
      await to('room', true);
    }));
});
