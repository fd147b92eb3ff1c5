import { describe, expect, it } from '@jest/globals';
import { UnguardedCover } from '../../../../test/support/line-cover.ts';
import { withQueue, type Queue } from '../../../../test/support/queue.ts';
import { LineCover } from './line-cover.ts';
import { PauseCounter } from './pause-counter.ts';

describe('a pause', () => {
  it('stops calling, shows until when, and ends when the work goes on', () =>
    withQueue(async (queue) => {
      const [one] = (await queue.counters('desk', 2)) as [string];
      await queue.arrive();
      const resumesAt = '2021-05-26T00:40:00Z';
      await queue.pauseCounter.run({ counterId: one, kind: 'lunch', resumesAt });
      expect(await queue.listCounters.get(one)).toMatchObject({
        state: 'paused',
        pause: { kind: 'lunch', since: '2021-05-26T00:00:00Z', resumesAt },
      });
      await expect(queue.callNext.run({ counterId: one })).rejects.toMatchObject({
        code: 'queueing.counter-paused',
      });
      await queue.resumeCounter.run({ counterId: one });
      expect(await queue.listCounters.get(one)).toMatchObject({ state: 'open', pause: null });
      expect(await queue.callNext.run({ counterId: one })).not.toBeNull();
      const changes = await queue.sql<{ change: string; reason: string | null }>`
        select change, reason from queueing.counter_change where counter_id = ${one} order by id`;
      expect(changes).toEqual([
        { change: 'opened', reason: null },
        { change: 'paused', reason: 'lunch' },
        { change: 'resumed', reason: null },
      ]);
    }));

  it('waits until the person at the counter is finished with or handed back', () =>
    withQueue(async (queue) => {
      const [one] = (await queue.counters('desk', 2)) as [string];
      const { id } = await queue.arrive();
      await queue.callNext.run({ counterId: one });
      await expect(queue.pauseCounter.run({ counterId: one, kind: 'break' })).rejects.toMatchObject({
        code: 'queueing.counter-busy',
      });
      await queue.transferTicket.run({ ticketId: id, destination: { to: 'line' }, reason: '휴식 교대' });
      await queue.pauseCounter.run({ counterId: one, kind: 'break' });
    }));

  it('of the last counter of a line is refused, with who waits there, until it is confirmed', () =>
    withQueue(async (queue) => {
      const [one, two] = (await queue.counters('desk', 2)) as [string, string];
      await queue.arrive();
      await queue.pauseCounter.run({ counterId: one, kind: 'lunch' });
      await expect(queue.pauseCounter.run({ counterId: two, kind: 'lunch' })).rejects.toMatchObject({
        code: 'queueing.last-counter',
        facts: { stageLabel: '상담', waiting: 1 },
      });
      await queue.pauseCounter.run({ counterId: two, kind: 'lunch', isConfirmed: true });
    }));
});

describe('the last two counters of a line, paused at the same moment', () => {
  const pauseBoth = async (queue: Queue, cover: LineCover) => {
    const counters = await queue.counters('desk', 2);
    const pauseCounter = new PauseCounter(queue.unitOfWork, cover);
    return Promise.allSettled(counters.map((counterId) => pauseCounter.run({ counterId, kind: 'lunch' })));
  };

  it('do not both go', () =>
    withQueue(async (queue) => {
      const outcomes = await pauseBoth(queue, new LineCover(queue.paths));
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }));

  it('control: without the guard both go', () =>
    withQueue(async (queue) => {
      const outcomes = await pauseBoth(queue, new UnguardedCover(queue.paths));
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    }));
});
