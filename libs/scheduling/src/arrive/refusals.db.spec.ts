import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runInContext, type Actor, type Transaction } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { DESK, NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { Arrive, type ArriveInput } from './arrive.ts';
import type { ArrivingRow } from './arriving-booking.ts';
import { FulfilBookingWhenVisitFinishes } from './fulfil-booking-when-visit-finishes.job.ts';

const inTheEnd = '2021-05-24T12:00:00+09:00';
let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-05-28');
  await scheduling.publish('2021-06-14', '2021-06-18');
  await scheduling.publish('2021-06-16', '2021-06-16', NIGHT_DESK);
  await scheduling.sql`
    insert into scheduling.policy (centre_id, name, effective_from, value)
    select id, 'late-to-desk-minutes', '2021-05-26', 60 from scheduling.centre where code = ${DESK}`;
});
afterAll(() => scheduling.close());

const talk = async (time: string) => {
  const { bookings, ...group } = await scheduling.book('desk.talk', [time]);
  return { ...group, bookingId: bookings[0]!.id };
};
const as = <T>(kind: 'staff' | 'device', work: () => Promise<T>): Promise<T> => {
  const actor: Actor = { kind, id: null, permissions: [], scope: DESK };
  return runInContext({ correlationId: 'test', from: null, actor }, work);
};
const atKiosk = (bookingId: string) =>
  as('device', () => scheduling.arrive.run({ bookingId, centreCode: DESK }));
const atDesk = (bookingId: string) =>
  as('staff', () => scheduling.arrive.run({ bookingId, centreCode: DESK }));
const arrivedBy = async (): Promise<unknown> => (await scheduling.facts()).at(-1)!.payload['checkedInBy'];

describe('the door tells why somebody may not check in', () => {
  it('on the wrong day: the right one, and whether it has passed', async () => {
    const { bookingId } = await talk('2021-05-25T11:00');
    await expect(atKiosk(bookingId)).rejects.toMatchObject({
      code: 'scheduling.not-today',
      facts: {
        startsAt: '2021-05-25T11:00:00+09:00',
        phone: '02-2241-3114',
        isPast: false,
        movedFrom: null,
      },
    });
    scheduling.clock.advanceTo('2021-05-26T08:00:00+09:00');
    await expect(atDesk(bookingId)).rejects.toMatchObject({ facts: { isPast: true } });
  });

  it('when the booking was moved away from today: from when to when', async () => {
    const { bookingId, groupId, personId } = await talk('2021-05-28T11:00');
    const slotId = await scheduling.slotAt('2021-06-16T10:00');
    await scheduling.moveBookings.run({ personId, groupId, bookingId, slotId });
    await expect(atKiosk(bookingId)).rejects.toMatchObject({
      code: 'scheduling.not-today',
      facts: { movedFrom: null },
    });
    scheduling.clock.advanceTo('2021-05-28T09:00:00+09:00');
    await expect(atKiosk(bookingId)).rejects.toMatchObject({
      facts: { startsAt: '2021-06-16T10:00:00+09:00', movedFrom: '2021-05-28T11:00:00+09:00' },
    });
  });

  it('when it was cancelled, missed, or has to be chosen anew', async () => {
    for (const state of ['cancelled', 'no-show', 'orphaned']) {
      const { bookingId } = await talk('2021-05-28T12:00');
      await scheduling.sql`update scheduling.booking set state = ${state}, seat_pool_id = null where id = ${bookingId}`;
      await expect(atKiosk(bookingId)).rejects.toMatchObject({
        code: 'scheduling.not-confirmed',
        facts: { state, phone: '02-2241-3114', arriveAt: '2021-05-28T12:00:00+09:00' },
      });
    }
  });

  it('when the person is here or has been: the visit, and when the next appointment is', async () => {
    const { bookings, personId } = await scheduling.book('desk.three-weeks', [
      '2021-05-28T10:00',
      '2021-06-18T10:00',
    ]);
    const { visitId } = await atKiosk(bookings[0]!.id);
    await expect(atKiosk(bookings[0]!.id)).rejects.toMatchObject({
      code: 'scheduling.already-arrived',
      facts: { visitId, state: 'arrived' },
    });
    await scheduling.unitOfWork.run((tx) =>
      new FulfilBookingWhenVisitFinishes(scheduling.bookables).react(
        { visitId, personId, outcome: 'completed', visitSequence: 9, at: inTheEnd } as never,
        tx,
      ),
    );
    await expect(atKiosk(bookings[0]!.id)).rejects.toMatchObject({
      facts: { visitId, state: 'fulfilled', nextAt: '2021-06-18T10:00:00+09:00' },
    });
  });

  it('when the appointment before it has not been kept; staff may receive who broke off the first visit', async () => {
    const pair = await scheduling.book('desk.three-weeks', ['2021-05-28T10:10', '2021-06-18T10:10']);
    const [first, second] = pair.bookings.map(({ id }) => id) as [string, string];
    await scheduling.sql`
      update scheduling.booking set on_date = '2021-05-28', starts_at = '2021-05-28T15:00:00+09:00',
        arrive_at = '2021-05-28T15:00:00+09:00' where id = ${second}`;
    const refused = {
      code: 'scheduling.earlier-step-open',
      facts: { step: 2, earlierStep: 1, earlierAt: '2021-05-28T10:10:00+09:00' },
    };
    await expect(atKiosk(second)).rejects.toMatchObject(refused);
    await expect(atDesk(second)).rejects.toMatchObject(refused);
    await atKiosk(first);
    await expect(atKiosk(second)).rejects.toMatchObject(refused);
    await expect(atDesk(second)).resolves.toMatchObject({ bookingId: second });
    expect(await arrivedBy()).toBe('desk');
  });

  it('when it is later than the rule of that day lets anybody check in alone; staff receive them', async () => {
    const [late, tooLate] = [await talk('2021-05-28T13:00'), await talk('2021-05-28T13:10')];
    scheduling.clock.advanceTo('2021-05-28T14:00:00+09:00');
    await expect(atKiosk(late.bookingId)).resolves.toBeDefined();
    scheduling.clock.advanceTo('2021-05-28T14:10:01+09:00');
    await expect(atKiosk(tooLate.bookingId)).rejects.toMatchObject({
      code: 'scheduling.late-to-desk',
      facts: { arriveAt: '2021-05-28T13:10:00+09:00' },
    });
    await expect(atDesk(tooLate.bookingId)).resolves.toBeDefined();
  });

  it('at another centre: which one, to whoever proves that the booking is theirs', async () => {
    const personId = await scheduling.stranger();
    const slotIds = [await scheduling.slotAt('2021-06-16T09:00', NIGHT_DESK)];
    const { groupId } = await scheduling.bookSlots.run({ personId, offerCode: 'desk.talk', slotIds });
    const { number } = (await scheduling.views.group(groupId))!;
    const door = (birthDate: string) =>
      scheduling.findBooking.atTheDoor({ centreCode: DESK, on: '2021-05-28', number, birthDate });
    await expect(door('1944-03-02')).rejects.toMatchObject({
      code: 'scheduling.other-centre',
      facts: { centreName: '시험 창구', startsAt: '2021-06-16T09:00:00+09:00' },
    });
    await expect(door('1950-01-01')).rejects.toMatchObject({ code: 'scheduling.booking-not-found' });
    const desk = await scheduling.findBooking.search({ centreCode: DESK, typed: number, on: '2021-05-28' });
    expect([desk.results, desk.elsewhere]).toEqual([
      [],
      [{ centre: { name: '시험 창구', address: '서울 성북구' }, startsAt: '2021-06-16T09:00:00+09:00' }],
    ]);
  });
});

describe('kiosk, desk and phone receive a person at the same moment', () => {
  const DOORS = 6;
  const race = (arrive: Arrive, bookingId: string) =>
    outcomes(Array.from({ length: DOORS }, () => arrive.run({ bookingId, centreCode: DESK })));
  const visitsBegun = async (bookingId: string) =>
    (await scheduling.facts()).filter(
      ({ name, payload }) => name === 'scheduling.visitor-arrived.v1' && payload['bookingId'] === bookingId,
    ).length;

  it('once', async () => {
    const { bookingId } = await talk('2021-05-28T14:20');
    const { done, refused } = await race(scheduling.arrive, bookingId);
    expect([done.length, refused, await visitsBegun(bookingId)]).toEqual([
      1,
      { 'scheduling.already-arrived': DOORS - 1 },
      1,
    ]);
  });

  it('control: without the lock the same race begins several visits', async () => {
    let here = 0;
    let open = () => {};
    const allHaveRead = new Promise<void>((resolve) => (open = resolve));
    class Careless extends Arrive {
      protected override async find(tx: Transaction, input: ArriveInput): Promise<ArrivingRow | undefined> {
        const unlocked = ((strings: TemplateStringsArray, ...values: never[]) =>
          strings[0]!.startsWith('select id from scheduling.booking where id =')
            ? Promise.resolve([{}])
            : tx.sql(strings, ...values)) as Transaction['sql'];
        const row = await super.find({ ...tx, sql: unlocked }, input);
        here += 1;
        if (here === DOORS) open();
        await allHaveRead;
        return row;
      }
    }
    const { bookingId } = await talk('2021-05-28T14:30');
    const { done } = await race(new Careless(scheduling.unitOfWork, scheduling.bookables), bookingId);
    expect(done.length).toBeGreaterThan(1);
    expect(await visitsBegun(bookingId)).toBe(done.length);
  });
});
