import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Vault } from '#kernel';
import { DESK, NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { qrOf } from '../book-slots/booking-number.ts';

let scheduling: Scheduling;
let number: string;
let qr: string;
let personId: string;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-05-26');
  await scheduling.publish('2021-06-16');
  const register = async (name: string, birthDate: string, phone: string) =>
    (await scheduling.registerPerson.run({ name, birthDate, phone })).personId;
  personId = await register('홍길동', '1944-03-02', '+821012345678');
  const namesake = await register('홍길순', '1950-11-30', '+821087654321');
  const group = await scheduling.book('desk.three-weeks', ['2021-05-26T08:10', '2021-06-16T08:10'], personId);
  await scheduling.book('desk.talk', ['2021-05-24T11:00'], namesake);
  const view = (await scheduling.views.group(group.groupId))!;
  number = view.number;
  qr = view.bookings[0]!.qr;
});
afterAll(() => scheduling.close());

const search = async (typed: string, on = '2021-05-26', centreCode = DESK) =>
  (await scheduling.findBooking.search({ centreCode, typed, on })).results.map(({ booking, person }) => [
    person.maskedName,
    booking.startsAt.slice(0, 10),
  ]);
const both = [
  ['홍*동', '2021-05-26'],
  ['홍*동', '2021-06-16'],
];

describe('somebody who knows a booking number but not the birth date', () => {
  const prove = (birthDate: string) =>
    scheduling.findBooking.atTheDoor({ centreCode: DESK, on: '2021-05-26', number, birthDate });
  const outcomes = async (dates: string[]) =>
    (await Promise.allSettled(dates.map(prove))).map((one) =>
      one.status === 'rejected' ? one.reason.code : 'proved',
    );

  it('may try ten dates in a quarter of an hour, at however many doors at once', async () => {
    const dates = Array.from({ length: 30 }, (_, day) => `1950-01-${String(day + 1).padStart(2, '0')}`);
    const codes = await outcomes(dates);
    expect(codes.filter((code) => code === 'scheduling.booking-not-found')).toHaveLength(10);
    expect(codes.filter((code) => code === 'scheduling.too-many-tries')).toHaveLength(20);
  });

  it('is not helped by the right one until the quarter of an hour is over; then the owner begins anew', async () => {
    expect(await outcomes(['1944-03-02'])).toEqual(['scheduling.too-many-tries']);
    scheduling.clock.advance({ minutes: 16 });
    expect(await outcomes(['1944-03-02'])).toEqual(['proved']);
    expect(await scheduling.database.sql`select 1 from scheduling.proof_try`).toHaveLength(0);
  });
});

describe('the desk finds a booking', () => {
  it.each(['홍길동', 'ㅎㄱㄷ', '1944-03-02', '19440302', '440302', '5678'])('by %s', async (typed) => {
    expect(await search(typed)).toEqual(both);
  });

  it('by its number however it is typed, and by its QR', async () => {
    for (const typed of [number, number.toLowerCase(), number.replace('-', ''), `${number}-2`, qr])
      expect(await search(typed)).toEqual(both);
  });

  it('of everybody whose name begins so, those of the day first', async () => {
    expect(await search('홍길', '2021-05-24')).toEqual([['홍*순', '2021-05-24'], ...both]);
    expect((await search('ㅎㄱ', '2021-06-16'))[0]).toEqual(['홍*동', '2021-06-16']);
  });

  it('only at its own centre', async () => {
    expect(await search('홍길동', '2021-05-26', NIGHT_DESK)).toEqual([]);
    expect(await search(number, '2021-05-26', NIGHT_DESK)).toEqual([]);
  });

  it('of the day among all who share a family name, and says when there are more', async () => {
    const kims = await Promise.all(
      Array.from({ length: 230 }, (_, at) =>
        scheduling.registerPerson.run({
          name: `김${String.fromCodePoint(0xac00 + at)}`,
          birthDate: '1940-01-01',
          phone: `+8210${String(20_000_000 + at)}`,
        }),
      ),
    );
    const [last] = kims
      .map((one) => one.personId)
      .sort()
      .slice(-1);
    await scheduling.book('desk.talk', ['2021-05-25T09:00'], last);
    expect(await search('김', '2021-05-25')).toEqual([['김*', '2021-05-25']]);
    await scheduling.sql`update scheduling.seat_pool set capacity = 100`;
    for (const { personId: id } of kims.filter((one) => one.personId !== last).slice(0, 20))
      await scheduling.book('desk.talk', ['2021-05-26T09:00'], id);
    const crowd = await scheduling.findBooking.search({ centreCode: DESK, typed: '김', on: '2021-05-25' });
    expect([crowd.results.length, crowd.truncated]).toEqual([20, true]);
    expect(crowd.results[0]!.booking.startsAt).toBe('2021-05-25T09:00:00+09:00');
  });

  it('and leaves a line in the audit trail for every person shown', async () => {
    const [{ last }] = (await scheduling.sql<{
      last: string;
    }>`select coalesce(max(position), 0) as last from audit.entry`) as [{ last: string }];
    await search('홍길동');
    const lines = await scheduling.sql<{ action: string; person_id: string; facts: object }>`
      select action, person_id, facts from audit.entry where position > ${last}::bigint`;
    expect(lines.map((line) => [line.action, line.person_id])).toEqual([
      ['scheduling.booking-looked-up', personId],
      ['scheduling.booking-looked-up', personId],
    ]);
    expect(JSON.stringify(lines)).not.toContain('홍길동');
  });
});

describe('the door opens a booking', () => {
  const door = (key: { qr?: string; number?: string; birthDate?: string }, on = '2021-05-26') =>
    scheduling.findBooking.atTheDoor({ centreCode: DESK, on, ...key });

  it('of the day by its QR, or by its number together with the birth date', async () => {
    expect((await door({ qr })).booking.step).toBe(1);
    expect((await door({ qr }, '2021-06-16')).booking.step).toBe(2);
    expect((await door({ number: `${number}-1`, birthDate: '1944-03-02' })).booking.step).toBe(1);
  });

  it.each([
    ['a number alone', () => ({ number })],
    ['a number with the birth date of another', () => ({ number, birthDate: '1950-11-30' })],
    [
      'a QR made by somebody else',
      () => ({ qr: qrOf(new Vault(Buffer.alloc(32, 8).toString('base64')), number) }),
    ],
    ['a number in the place of a QR', () => ({ qr: number })],
  ])('for nobody who has %s', async (_, key) => {
    await expect(door(key())).rejects.toMatchObject({ code: 'scheduling.booking-not-found' });
  });
});
