import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { MoveFamily } from './move-family.ts';
import { ShowFamilyMove } from './show-family-move.ts';

const OFFER = 'desk.three-weeks';
type Family = Awaited<ReturnType<Scheduling['bookFamily']>>;

let scheduling: Scheduling;
let moveFamily: MoveFamily;
let options: ShowFamilyMove;
beforeAll(async () => {
  scheduling = await openScheduling();
  const { unitOfWork, engine, rules, slots, availability, database, moveOptions } = scheduling;
  moveFamily = new MoveFamily(unitOfWork, engine, rules, slots, availability);
  options = new ShowFamilyMove(database, moveOptions);
  await scheduling.publish('2021-05-26', '2021-06-02');
  await scheduling.publish('2021-06-14', '2021-06-26');
});
afterAll(async () => {
  const wrong = await scheduling.miscounted();
  await scheduling.close();
  if (wrong.length > 0) throw new Error(`Seats are counted wrongly: ${JSON.stringify(wrong)}`);
});

const move = async (family: Family, to: string, followUp?: string, by = family.carer) =>
  moveFamily.run({
    personId: by,
    bookingId: family.bookings.find((one) => one.personId === by)!.id,
    slotId: await scheduling.slotAt(to),
    followUpSlotId: followUp && (await scheduling.slotAt(followUp)),
  });
const timesOf = async (family: Family, step = 1) => {
  const rows = await scheduling.sql<{ at: string }>`
    select to_char(starts_at at time zone 'Asia/Seoul', 'MM-DD HH24:MI') as at from scheduling.booking
    where id = any(${family.bookings.filter((one) => one.step === step).map((one) => one.id)}::uuid[]) order by starts_at`;
  return rows.map((row) => row.at);
};
const only = async (seats: Record<string, number>, step = 1) => {
  for (const [time, count] of Object.entries(seats)) {
    await scheduling.giveSeats(await scheduling.slotAt(time), count, step);
  }
  scheduling.availability.forget();
};

describe('a family that moves', () => {
  it('comes to times beside one another, each told, under the numbers they have', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T09:00', '2021-06-24T09:00'], 3);
    await only({ '2021-05-31T09:00': 1, '2021-05-31T09:10': 1, '2021-05-31T09:20': 1 });
    const { groupIds } = await move(family, '2021-05-31T09:00');
    expect(groupIds).toHaveLength(3);
    expect(await timesOf(family)).toEqual(['05-31 09:00', '05-31 09:10', '05-31 09:20']);
    expect(await timesOf(family, 2)).toEqual(['06-24 09:00', '06-24 09:00', '06-24 09:00']);
    const told = (await scheduling.facts()).filter((fact) => fact.name === 'scheduling.bookings-moved.v1');
    expect(told).toHaveLength(3);
  });

  it('stays where it is, all of it, when the last of them finds no seat; one by one they would be torn apart', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T10:00', '2021-06-24T10:00'], 3);
    const seats = {
      '2021-05-31T10:00': 1,
      '2021-05-31T10:10': 1,
      '2021-05-31T10:20': 0,
      '2021-05-31T10:30': 0,
    };
    await only(seats);
    const before = (await scheduling.facts()).length;
    await expect(move(family, '2021-05-31T10:00')).rejects.toMatchObject({
      code: 'scheduling.slot-full',
      facts: { people: 3 },
    });
    expect(await timesOf(family)).toEqual(['05-28 10:00', '05-28 10:00', '05-28 10:00']);
    expect(await scheduling.facts()).toHaveLength(before);
    const oneByOne = await outcomes(
      family.bookings
        .filter((one) => one.step === 1)
        .map(async (one) =>
          scheduling.moveBookings.run({
            personId: family.carer,
            bookingId: one.id,
            slotId: await scheduling.slotAt('2021-05-31T10:00'),
          }),
        ),
    );
    expect(oneByOne.done).toHaveLength(1);
    expect(new Set(await timesOf(family)).size).toBe(2);
  });

  it('is refused whole by what memory did not know: seats that somebody else took a moment ago', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T11:00', '2021-06-24T11:00'], 2);
    await only({
      '2021-06-01T11:00': 1,
      '2021-06-01T11:10': 1,
      '2021-06-01T11:20': 0,
      '2021-06-01T11:30': 0,
    });
    scheduling.availability.forget();
    await scheduling.availability.snapshotOf('desk-1', 1);
    await scheduling.book(OFFER, ['2021-06-01T11:10', '2021-06-25T11:10']);
    await expect(move(family, '2021-06-01T11:00')).rejects.toMatchObject({ code: 'scheduling.slot-full' });
    expect(await timesOf(family)).toEqual(['05-28 11:00', '05-28 11:00']);
    expect(await scheduling.seat(await scheduling.slotAt('2021-06-01T11:00'))).toMatchObject({ taken: 0 });
  });

  it('takes along what follows, close together too, or is told from when', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T13:00', '2021-06-18T13:00'], 2);
    await only({ '2021-06-22T13:00': 1, '2021-06-22T13:10': 1 }, 2);
    const [bookingId, slotId] = [family.bookings[0]!.id, await scheduling.slotAt('2021-06-01T13:00')];
    const shown = await options.run({ personId: family.carer, bookingId, slotId });
    expect(shown).toMatchObject({ ruleOk: true, followUp: { keeps: false } });
    await expect(move(family, '2021-06-01T13:00')).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
    });
    await move(family, '2021-06-01T13:00', '2021-06-22T13:00');
    expect([await timesOf(family), await timesOf(family, 2)]).toEqual([
      ['06-01 13:00', '06-01 13:00'],
      ['06-22 13:00', '06-22 13:10'],
    ]);
  });

  it('counts its own seats as free, and leaves who already sits there where they are', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T14:00', '2021-06-24T14:00'], 2);
    await only({ '2021-05-28T14:00': 2, '2021-05-28T14:10': 1 });
    const slotId = await scheduling.slotAt('2021-05-28T14:10');
    await scheduling.moveBookings.run({ personId: family.carer, bookingId: family.bookings[0]!.id, slotId });
    await only({ '2021-05-28T14:00': 1 });
    await expect(move(family, '2021-05-28T14:00')).rejects.toMatchObject({ code: 'scheduling.same-time' });
    await only({ '2021-05-28T14:00': 2 });
    await move(family, '2021-05-28T14:00');
    expect(await timesOf(family)).toEqual(['05-28 14:00', '05-28 14:00']);
  });

  it('is moved by who booked; another of them moves only themselves', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-28T15:00', '2021-06-24T15:00'], 2);
    const { groupIds } = await move(family, '2021-05-31T15:00', undefined, family.people[1]!);
    expect(groupIds).toHaveLength(1);
    expect(await timesOf(family)).toEqual(['05-28 15:00', '05-31 15:00']);
    const stranger = await scheduling.stranger();
    await expect(
      moveFamily.run({
        personId: stranger,
        bookingId: family.bookings[0]!.id,
        slotId: await scheduling.slotAt('2021-05-31T15:00'),
      }),
    ).rejects.toMatchObject({ code: 'scheduling.booking-not-found' });
  });

  it('that changes places with another at the same moment loses nobody a seat', async () => {
    const kims = await scheduling.bookFamily(OFFER, ['2021-05-28T16:00', '2021-06-24T16:00'], 2);
    const lees = await scheduling.bookFamily(OFFER, ['2021-05-31T16:00', '2021-06-25T16:00'], 2);
    for (const day of ['28', '31']) {
      for (const [minute, seats] of [
        ['00', 2],
        ['10', 0],
        ['20', 0],
        ['30', 0],
      ] as const)
        await only({ [`2021-05-${day}T16:${minute}`]: seats });
    }
    const { done, refused } = await outcomes([
      move(kims, '2021-05-31T16:00'),
      move(lees, '2021-05-28T16:00'),
    ]);
    expect(done.length + (refused['scheduling.slot-full'] ?? 0)).toBe(2);
    for (const family of [kims, lees]) expect(new Set(await timesOf(family)).size).toBe(1);
  });

  it('stays together after the last day to change', async () => {
    const family = await scheduling.bookFamily(OFFER, ['2021-05-27T16:30', '2021-06-24T16:30'], 2);
    scheduling.clock.advanceTo('2021-05-26T09:00:00+09:00');
    await expect(move(family, '2021-06-01T16:30')).rejects.toMatchObject({
      code: 'scheduling.cut-off-passed',
    });
    expect(new Set(await timesOf(family)).size).toBe(1);
  });
});
