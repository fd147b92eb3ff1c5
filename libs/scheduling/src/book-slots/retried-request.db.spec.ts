import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(30_000);

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-26');
  await scheduling.publish('2021-06-16');
});
afterAll(() => scheduling.close());

const bookWithKey = async (key: string, personId: string, time: string, fingerprint = time) => {
  const slotIds = [
    await scheduling.slotAt(`2021-05-26T${time}`),
    await scheduling.slotAt(`2021-06-16T${time}`),
  ];
  return scheduling.withKey(key, fingerprint, () =>
    scheduling.bookSlots.run({ personId, offerCode: 'desk.three-weeks', slotIds }),
  );
};
const takenAt = async (time: string) => scheduling.seat(await scheduling.slotAt(`2021-05-26T${time}`));

describe('a request that is sent again with its key', () => {
  it('books once when fifty copies arrive together, and all get the same answer', async () => {
    const [key, personId] = [newId(), await scheduling.stranger()];
    const { done, refused } = await outcomes(
      Array.from({ length: 50 }, () => bookWithKey(key, personId, '08:00')),
    );
    expect(refused).toEqual({});
    expect(new Set(done.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(done).toHaveLength(50);
    expect(await takenAt('08:00')).toMatchObject({ taken: 1, booked: 1 });
    const announced = (await scheduling.facts()).filter((fact) => fact.payload['personId'] === personId);
    expect(announced).toHaveLength(1);
  });

  it('books once when the copy comes much later', async () => {
    const [key, personId] = [newId(), await scheduling.stranger()];
    const first = await bookWithKey(key, personId, '08:10');
    scheduling.clock.advance({ hours: 2 });
    expect(await bookWithKey(key, personId, '08:10')).toEqual(first);
    expect(await takenAt('08:10')).toMatchObject({ taken: 1 });
  });

  it('is refused when it asks for something else', async () => {
    const [key, personId] = [newId(), await scheduling.stranger()];
    await bookWithKey(key, personId, '08:20');
    await expect(bookWithKey(key, personId, '08:30')).rejects.toMatchObject({
      code: 'request.idempotency-key-reused',
    });
    expect(await takenAt('08:30')).toMatchObject({ taken: 0 });
  });

  it('is tried anew when it was refused the first time', async () => {
    const [key, personId] = [newId(), await scheduling.stranger()];
    const slotId = await scheduling.slotAt('2021-05-26T08:40');
    const { capacity } = await scheduling.seat(slotId);
    await scheduling.giveSeats(slotId, 0);
    await expect(bookWithKey(key, personId, '08:40')).rejects.toMatchObject({ code: 'scheduling.slot-full' });
    await scheduling.giveSeats(slotId, capacity);
    await expect(bookWithKey(key, personId, '08:40')).resolves.toBeDefined();
  });
});

describe('somebody who presses twice without a key', () => {
  it('gets one booking, and is told of it the other times', async () => {
    const personId = await scheduling.stranger();
    const times = ['2021-05-26T09:00', '2021-06-16T09:00'];
    const { done, refused } = await outcomes(
      Array.from({ length: 8 }, () => scheduling.book('desk.three-weeks', times, personId)),
    );
    expect(done).toHaveLength(1);
    expect(refused).toEqual({ 'scheduling.already-booked': 7 });
    expect(await takenAt('09:00')).toMatchObject({ taken: 1, booked: 1 });
  });
});
