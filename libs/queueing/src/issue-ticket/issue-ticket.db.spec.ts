import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';

describe('ticket numbers', () => {
  let queue: Queue;
  beforeAll(async () => {
    queue = await openQueue('2021-05-26T14:59:50Z'); // 23:59:50 in Seoul
    await queue.counters('desk', 1);
  });
  afterAll(() => queue.close());

  const arriveTogether = async (count: number) => {
    const tickets = await Promise.all(Array.from({ length: count }, () => queue.arrive()));
    return tickets.map((ticket) => ticket.number).sort((a, b) => a - b);
  };

  it('run on without a gap or a twin, and begin again at Seoul’s midnight, not at UTC’s', async () => {
    expect(await arriveTogether(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    queue.clock.advanceTo('2021-05-26T15:00:05Z'); // 00:00:05 of the next day
    expect(await arriveTogether(3)).toEqual([1, 2, 3]);
    queue.clock.advanceTo('2021-05-26T23:59:59Z'); // 08:59:59
    expect(await arriveTogether(3)).toEqual([4, 5, 6]);
    queue.clock.advanceTo('2021-05-27T00:00:01Z'); // 09:00:01, the next day in UTC
    expect(await arriveTogether(3)).toEqual([7, 8, 9]);
    const days = await queue.sql`
      select issued_on, count(*)::int as tickets, count(distinct number)::int as numbers from queueing.ticket
      group by issued_on order by issued_on`;
    expect(days).toEqual([
      { issued_on: '2021-05-26', tickets: 10, numbers: 10 },
      { issued_on: '2021-05-27', tickets: 9, numbers: 9 },
    ]);
  });

  it('are given once to a person who is in the line already, and not at all for a service without a queue', async () => {
    const { personId } = await queue.arrive();
    await expect(queue.arrive(undefined, { personId })).rejects.toThrow('No ticket');
    await expect(queue.arrive(undefined, { serviceCode: 'no-queue' })).rejects.toThrow('No ticket');
    const facts = await queue.facts();
    expect(facts.filter((fact) => fact.payload['personId'] === personId)).toHaveLength(1);
  });

  it('say the same to staff, to the screen and to the resident', async () => {
    const visitId = newId();
    const { personId, number } = await queue.arrive(undefined, { visitId });
    const mine = await queue.readMyVisit.run({ personId });
    const line = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    const label = `A${String(number).padStart(3, '0')}`;
    expect(mine.visit).toMatchObject({
      ticket: label,
      bookingNumber: 'K7Q-4M2P',
      state: 'waiting',
      stage: { code: 'desk', label: '상담' },
      peopleAhead: line.waiting.findIndex((ticket) => ticket.number === label),
      steps: [{ state: 'waiting' }, { state: 'ahead', startedAt: null }, { state: 'ahead' }],
    });
    expect([mine.topic, mine.sequence]).toEqual([`visit:${visitId}`, 1]);
    expect(await queue.readMyVisit.run({ personId: newId() })).toEqual({
      visit: null,
      topic: null,
      sequence: 0,
    });
  });
});
