import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SeatEngine } from '#scheduling';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openDesk, type Desk } from '../../../../test/support/desk.ts';
import { decide } from '../seats/decide.ts';

jest.setTimeout(30_000);

/** What the engine must not be: it counts nothing, and gives to everybody who asks. */
class CarelessEngine extends SeatEngine {
  protected override decide: typeof decide = (standing, commands) => {
    for (const pool of standing.pools.values()) pool.capacity += 100;
    return decide(standing, commands);
  };
}

let desk: Desk;
afterEach(() => desk.close());

const oneStaffSeat = async (engine?: typeof SeatEngine) => {
  desk = await openDesk({ engine });
  await desk.publish('2021-05-26');
  const slotId = await desk.slotAt('2021-05-26T10:20');
  await desk.giveSeats(slotId, 1, 1, 'staff');
  return slotId;
};

const race = async (slotId: string) => {
  const callers = await desk.strangers(2);
  return outcomes(
    (['kim', 'lee'] as const).map((clerk, at) =>
      desk.as(clerk, () =>
        desk.bookForCaller.run({
          personId: callers[at]!,
          offerCode: 'desk.talk',
          slotIds: [slotId],
          seats: 'staff',
          by: 'phone',
          isConsented: true,
          reason: '본인 전화 요청',
          told: null,
        }),
      ),
    ),
  );
};

describe('two clerks for the last staff seat', () => {
  it('serve one caller, and the other clerk hears that it is gone', async () => {
    const slotId = await oneStaffSeat();
    const online = await desk.seat(slotId);
    const { done, refused } = await race(slotId);
    expect([done.length, refused]).toEqual([1, { 'scheduling.slot-full': 1 }]);
    expect(await desk.seat(slotId, 1, 'staff')).toEqual({ capacity: 1, taken: 1, booked: 1 });
    expect(await desk.seat(slotId)).toEqual(online);
    expect(await desk.miscounted()).toEqual([]);
  });

  it('sell it twice where nobody counts, as this very race shows', async () => {
    const slotId = await oneStaffSeat(CarelessEngine);
    const { done } = await race(slotId);
    expect(done).toHaveLength(2);
    expect((await desk.seat(slotId, 1, 'staff')).booked).toBe(2);
  });
});

describe('somebody walks in while another takes the last online seat', () => {
  it('and both are served: the added seat is counted apart', async () => {
    desk = await openDesk();
    await desk.publish('2021-05-24');
    const slotId = await desk.slotAt('2021-05-24T10:10');
    await desk.giveSeats(slotId, 1);
    const [online, other, walkIn] = await desk.strangers(3);
    const { done, refused } = await outcomes<unknown>([
      desk.bookSlots.run({ personId: online!, offerCode: 'desk.talk', slotIds: [slotId] }),
      desk.bookSlots.run({ personId: other!, offerCode: 'desk.talk', slotIds: [slotId] }),
      desk.as('kim', () =>
        desk.addWalkIn.run({
          personId: walkIn!,
          offerCode: 'desk.talk',
          step: 1,
          slotId,
          reason: '날짜를 잘못 알고 오심',
          told: null,
        }),
      ),
    ]);
    expect([done.length, refused]).toEqual([2, { 'scheduling.slot-full': 1 }]);
    expect(await desk.seat(slotId)).toEqual({ capacity: 1, taken: 1, booked: 1 });
    expect(await desk.seat(slotId, 1, 'walk-in')).toEqual({ capacity: 1, taken: 1, booked: 1 });
    expect(await desk.miscounted()).toEqual([]);
  });
});
