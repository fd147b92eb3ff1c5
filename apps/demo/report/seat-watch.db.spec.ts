import { describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue } from '../../../test/support/queue.ts';
import { SeatWatch } from './seat-watch.ts';

describe('the watch over the seats', () => {
  it('remembers the fullest moment, and bites when there is one person too many', async () => {
    const queue = await openQueue();
    const watch = new SeatWatch(queue.database, CENTRE, [{ stage: 'chairs', label: '대기실', capacity: 3 }]);
    await watch.look();
    for (let at = 0; at < 4; at++) await queue.arrive();
    const sit = (count: number) => queue.sql`
      update queueing.ticket set stage = 'chairs', state = 'serving', due_at = now() where number <= ${count}`;
    await sit(3);
    await watch.look();
    expect(watch.seats()).toMatchObject([{ most: 3, tooMany: 0 }]);
    await sit(4);
    await watch.look();
    await queue.sql`update queueing.ticket set stage = 'desk', state = 'waiting', due_at = null`;
    await watch.look();
    expect(watch.seats()).toMatchObject([{ capacity: 3, most: 4, tooMany: 1 }]);
    expect(watch.looks).toBe(4);
    await queue.close();
  });
});
