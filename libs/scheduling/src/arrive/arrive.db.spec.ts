import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { VisitFinished } from '#queueing/events';
import { outcomes } from '../../../../test/support/at-once.ts';
import { DESK, NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { MarkNoShows } from '../mark-no-shows/mark-no-shows.ts';
import { ReopenBookingWhenVisitReopens } from './reopen-booking-when-visit-reopens.job.ts';
import { FulfilBookingWhenVisitFinishes } from './fulfil-booking-when-visit-finishes.job.ts';

const inTheEnd = '2021-05-24T12:00:00+09:00';
let scheduling: Scheduling;
beforeEach(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-05-27');
});
afterEach(() => scheduling.close());

const talk = async (time: string) => {
  const group = await scheduling.book('desk.talk', [time]);
  return { ...group, bookingId: group.bookings[0]!.id };
};
const arrive = (bookingId: string, centreCode: string | null = DESK) =>
  scheduling.arrive.run({ bookingId, centreCode });

describe('somebody with a booking arrives', () => {
  it('and a visit begins, which is announced once', async () => {
    const { bookingId, personId } = await talk('2021-05-24T11:00');
    const { visitId, arrivedAt } = await arrive(bookingId);
    expect(arrivedAt).toBe('2021-05-24T10:00:00+09:00');
    expect(await scheduling.stateOf(bookingId)).toBe('arrived');
    const fact = (await scheduling.facts()).at(-1)!;
    expect(fact.name).toBe('scheduling.visitor-arrived.v1');
    expect(fact.payload).toMatchObject({
      visitId,
      bookingId,
      personId,
      serviceLabel: '상담',
      centreCode: DESK,
    });
  });

  it('once, though the door and the desk note it at the same time', async () => {
    const { bookingId } = await talk('2021-05-24T11:00');
    const { done, refused } = await outcomes(Array.from({ length: 6 }, () => arrive(bookingId)));
    expect([done.length, refused]).toEqual([1, { 'scheduling.already-arrived': 5 }]);
    await expect(arrive(bookingId)).rejects.toMatchObject({
      facts: { visitId: done[0]!.visitId, arrivedAt: '2021-05-24T10:00:00+09:00' },
    });
  });

  it('not on another day, and is told when the appointment is', async () => {
    const { bookingId } = await talk('2021-05-25T11:00');
    await expect(arrive(bookingId)).rejects.toMatchObject({
      code: 'scheduling.not-today',
      facts: { startsAt: '2021-05-25T11:00:00+09:00' },
    });
    scheduling.clock.advanceTo('2021-05-26T08:00:00+09:00');
    await expect(arrive(bookingId)).rejects.toMatchObject({ code: 'scheduling.not-today' });
  });

  it('not when it was cancelled', async () => {
    const { bookingId, groupId, personId } = await talk('2021-05-27T11:00');
    await scheduling.cancelBookings.run({ groupId, personId });
    await expect(arrive(bookingId)).rejects.toMatchObject({
      code: 'scheduling.not-confirmed',
      facts: { state: 'cancelled' },
    });
  });

  it('not at another centre, and not without a booking', async () => {
    const { bookingId } = await talk('2021-05-24T11:00');
    await expect(arrive(bookingId, NIGHT_DESK)).rejects.toMatchObject({
      code: 'scheduling.booking-not-found',
    });
    await expect(arrive(newId())).rejects.toMatchObject({ code: 'scheduling.booking-not-found' });
  });
});

describe('the day of an appointment is the day of the place', () => {
  beforeEach(async () => {
    await scheduling.publish('2021-05-25', '2021-05-27', NIGHT_DESK);
  });
  const bookAt = async (local: string) => {
    const slotIds = [await scheduling.slotAt(local, NIGHT_DESK)];
    const { groupId } = await scheduling.bookSlots.run({
      personId: await scheduling.stranger(),
      offerCode: 'desk.talk',
      slotIds,
    });
    const [row] = await scheduling.sql<{ id: string; on_date: string }>`
      select id, on_date from scheduling.booking where group_id = ${groupId}`;
    return row!;
  };

  it.each(['2021-05-26T00:00', '2021-05-26T08:00', '2021-05-26T09:00'])(
    'for one at %s in Seoul, wherever midnight in UTC falls',
    async (local) => {
      const booking = await bookAt(local);
      expect(booking.on_date).toBe('2021-05-26');
      scheduling.clock.advanceTo('2021-05-25T23:59:59+09:00');
      await expect(arrive(booking.id, NIGHT_DESK)).rejects.toMatchObject({ code: 'scheduling.not-today' });
      scheduling.clock.advanceTo('2021-05-26T00:00:00+09:00');
      await expect(arrive(booking.id, NIGHT_DESK)).resolves.toMatchObject({
        arrivedAt: '2021-05-26T00:00:00+09:00',
      });
    },
  );

  it('also in the minute when UTC turns to the same date', async () => {
    const booking = await bookAt('2021-05-26T09:00');
    scheduling.clock.advanceTo('2021-05-26T09:00:00+09:00');
    await expect(arrive(booking.id, NIGHT_DESK)).resolves.toBeDefined();
  });
});

describe('after the visit', () => {
  const finish = (visitId: string, outcome: 'completed' | 'left') =>
    scheduling.unitOfWork.run((tx) =>
      new FulfilBookingWhenVisitFinishes(scheduling.bookables).react(
        { visitId, outcome, visitSequence: 9, at: inTheEnd } as never,
        tx,
      ),
    );

  it('the booking is kept when the visitor went through, and open when not', async () => {
    expect(new FulfilBookingWhenVisitFinishes(scheduling.bookables).on).toBe(VisitFinished);
    const [stayed, left] = [await talk('2021-05-24T11:00'), await talk('2021-05-24T11:10')];
    await finish((await arrive(stayed.bookingId)).visitId, 'completed');
    await finish((await arrive(left.bookingId)).visitId, 'left');
    expect(await scheduling.stateOf(stayed.bookingId)).toBe('fulfilled');
    expect(await scheduling.stateOf(left.bookingId)).toBe('arrived');
  });

  it('the booking is open again when the last step is undone', async () => {
    const [undone, other] = [await talk('2021-05-24T11:00'), await talk('2021-05-24T11:10')];
    const { visitId } = await arrive(undone.bookingId);
    await finish(visitId, 'completed');
    await finish((await arrive(other.bookingId)).visitId, 'completed');
    await scheduling.unitOfWork.run((tx) =>
      new ReopenBookingWhenVisitReopens().react({ visitId } as never, tx),
    );
    expect(await scheduling.stateOf(undone.bookingId)).toBe('arrived');
    expect(await scheduling.stateOf(other.bookingId)).toBe('fulfilled');
  });
});

describe('whoever does not come', () => {
  it('is a no-show once the session has closed, and may book again', async () => {
    const [absent, present] = [await talk('2021-05-24T11:00'), await talk('2021-05-24T11:10')];
    const tomorrow = await talk('2021-05-25T11:00');
    await arrive(present.bookingId);
    const { unitOfWork, engine, bookables } = scheduling;
    const noShows = new MarkNoShows(unitOfWork, engine, bookables);

    scheduling.clock.advanceTo('2021-05-24T17:00:00+09:00');
    expect(await noShows.run()).toEqual({ marked: 0 });
    scheduling.clock.advanceTo('2021-05-24T17:00:01+09:00');
    expect(await noShows.run()).toEqual({ marked: 1 });
    expect(await noShows.run()).toEqual({ marked: 0 });

    expect(await scheduling.stateOf(absent.bookingId)).toBe('no-show');
    expect(await scheduling.stateOf(present.bookingId)).toBe('arrived');
    expect(await scheduling.stateOf(tomorrow.bookingId)).toBe('confirmed');
    await expect(scheduling.book('desk.talk', ['2021-05-26T11:00'], absent.personId)).resolves.toBeDefined();
    await expect(arrive(absent.bookingId)).rejects.toMatchObject({
      code: 'scheduling.not-confirmed',
      facts: { state: 'no-show' },
    });
  });
});
