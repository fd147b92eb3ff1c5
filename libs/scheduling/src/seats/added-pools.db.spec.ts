import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { findCentre } from '../centre/centre.ts';
import type { SeatCommand } from './commands.ts';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-26');
});
afterAll(() => scheduling.close());

const take = async (personId: string, slotId: string, addSeat: boolean): Promise<SeatCommand> => ({
  kind: 'take',
  centre: await findCentre(scheduling.sql, 'desk-1'),
  offer: { code: 'desk.talk', label: '상담', series: 'desk.talk' },
  channel: 'walk-in',
  members: [
    {
      personId,
      seats: [
        {
          step: 1,
          service: { code: 'desk.talk-1', label: '상담' },
          slotId,
          channel: 'walk-in',
          ...(addSeat && { addSeat }),
        },
      ],
    },
  ],
});

describe('a seat that is added where none is planned', () => {
  it('is there for everybody who needs one at the same moment, and counted', async () => {
    const slotId = await scheduling.slotAt('2021-05-26T10:00');
    const people = await scheduling.strangers(20);
    const { done } = await outcomes(
      people.map(async (personId) => scheduling.engine.run(await take(personId, slotId, true))),
    );
    expect(done).toHaveLength(20);
    expect(await scheduling.seat(slotId, 1, 'walk-in')).toEqual({ capacity: 20, taken: 20, booked: 20 });
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('is there for who is moved to it', async () => {
    const { bookings, slotIds } = await scheduling.book('desk.talk', ['2021-05-26T11:00']);
    const slotId = await scheduling.slotAt('2021-05-26T11:10');
    const move = { bookingId: bookings[0]!.id, slotId, channel: 'standby' as const, addSeat: true };
    await scheduling.engine.run({ kind: 'move', moves: [move], why: 'standby' });
    expect(await scheduling.seat(slotId, 1, 'standby')).toEqual({ capacity: 1, taken: 1, booked: 1 });
    expect(await scheduling.seat(slotIds[0]!)).toMatchObject({ taken: 0 });
  });

  it('is not there for who takes a planned one, nor in a slot that does not exist', async () => {
    const slotId = await scheduling.slotAt('2021-05-26T12:00');
    const [one, other] = await scheduling.strangers(2);
    await expect(scheduling.engine.run(await take(one!, slotId, false))).rejects.toMatchObject({
      code: 'scheduling.slot-full',
    });
    await expect(scheduling.engine.run(await take(other!, newId(), true))).rejects.toMatchObject({
      code: 'scheduling.slot-not-found',
    });
    expect(
      await scheduling.sql`select from scheduling.seat_pool where slot_id = ${slotId} and channel = 'walk-in'`,
    ).toEqual([]);
  });
});
