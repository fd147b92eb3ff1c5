import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VisitPasses } from '#identity';
import { DESK, NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { ArriveByPhone } from './arrive-by-phone.ts';

let scheduling: Scheduling;
let byPhone: ArriveByPhone;
let passes: VisitPasses;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-05-26');
  await scheduling.publish('2021-05-24', '2021-05-24', NIGHT_DESK);
  passes = new VisitPasses(scheduling.vault, scheduling.clock);
  const { arrive, findBooking, views, database, clock } = scheduling;
  byPhone = new ArriveByPhone(arrive, findBooking, views, passes, database, clock);
});
afterAll(() => scheduling.close());

const talk = async (time: string) => {
  const { personId, groupId, bookings } = await scheduling.book('desk.talk', [time]);
  const { number } = (await scheduling.views.group(groupId))!;
  return { personId, number, bookingId: bookings[0]!.id };
};

describe('somebody in the building checks in by their own phone', () => {
  it('once, however often they press, and may follow their visit until midnight', async () => {
    const { personId, bookingId } = await talk('2021-05-24T11:00');
    const press = () => byPhone.own({ personId, bookingId, centreCode: DESK });
    const first = await press();
    const again = await press();
    expect([first.isRepeat, again.isRepeat]).toEqual([false, true]);
    expect(again.visitId).toBe(first.visitId);
    expect(passes.read(again.pass)).toMatchObject({ visitId: first.visitId });
    expect(String(passes.read(again.pass).until)).toBe('2021-05-24T15:00:00Z');
    const arrivals = (await scheduling.facts()).filter(({ name }) => name.includes('visitor-arrived'));
    expect(arrivals.map(({ payload }) => payload['checkedInBy'])).toEqual(['self']);
  });

  it('by number and birth date as at a kiosk, and not with another’s', async () => {
    const { number, bookingId } = await talk('2021-05-24T11:10');
    const prove = (birthDate: string) => byPhone.byNumber({ number, birthDate, centreCode: DESK });
    await expect(prove('1950-01-01')).rejects.toMatchObject({ code: 'scheduling.booking-not-found' });
    expect(await scheduling.stateOf(bookingId)).toBe('confirmed');
    await expect(prove('1944-03-02')).resolves.toMatchObject({ isRepeat: false });
  });

  it('not for a booking of somebody else', async () => {
    const { bookingId } = await talk('2021-05-24T11:20');
    const personId = await scheduling.stranger();
    await expect(byPhone.own({ personId, bookingId, centreCode: DESK })).rejects.toMatchObject({
      code: 'scheduling.booking-not-found',
    });
  });

  it('not at the door of another centre, which is told', async () => {
    const { personId, bookingId } = await talk('2021-05-24T11:30');
    await expect(byPhone.own({ personId, bookingId, centreCode: NIGHT_DESK })).rejects.toMatchObject({
      code: 'scheduling.other-centre',
      facts: { centreName: '시험 창구', startsAt: '2021-05-24T11:30:00+09:00' },
    });
    expect(await scheduling.stateOf(bookingId)).toBe('confirmed');
  });

  it('from a list with today first', async () => {
    const { personId } = await talk('2021-05-24T12:00');
    const tomorrow = await talk('2021-05-26T12:00');
    expect(await byPhone.list(personId, DESK)).toMatchObject([
      { isToday: true, isOwn: true, arriveAt: '2021-05-24T12:00:00+09:00', maskedName: '홍*동' },
    ]);
    expect(await byPhone.list(tomorrow.personId, DESK)).toMatchObject([{ isToday: false }]);
  });
});
