import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HILL, openShuttle, VALLEY, type Shuttle } from '../../../../../test/support/shuttle.ts';
import type { TimetableEdit } from './edit-timetable.ts';

const DAY = '2021-05-26';
let shuttle: Shuttle;
beforeEach(async () => {
  shuttle = await openShuttle();
});
afterEach(async () => {
  await shuttle.assertSeated();
  await shuttle.close();
});

const run = (departs: string, arrives: string, seats = 3) => ({ departs, arrives, seats });
const edit = (runs: TimetableEdit['runs'], change: Partial<TimetableEdit> = {}) =>
  shuttle.editTimetable.run(shuttle.centre, {
    hub: HILL,
    kind: 'weekday',
    effectiveFrom: '2021-05-25',
    runs,
    ...change,
  });

describe('a new timetable', () => {
  it('gives those on a bus that no longer runs a seat on another, or lets them wait', async () => {
    const rides = [];
    for (let at = 0; at < 4; at++) rides.push(await shuttle.rides(`${DAY}T10:20`));
    expect(await edit([run('08:20', '08:50', 3)])).toEqual({ reseated: 3, waiting: 1 });
    const after = await Promise.all(rides.map((one) => shuttle.rideOf(one.bookingId)));
    expect(after.map((ride) => ride!.departs)).toEqual(['08:20', '08:20', '08:20', null]);
  });

  it('with more seats lets in who waited', async () => {
    for (let at = 0; at < 2; at++) await shuttle.rides(`${DAY}T08:00`, { shuttleHub: VALLEY });
    const waiting = await shuttle.rides(`${DAY}T08:00`, { shuttleHub: VALLEY });
    expect(await shuttle.rideOf(waiting.bookingId)).toMatchObject({ state: 'waiting' });
    await edit([run('07:30', '07:55', 5)], { hub: VALLEY });
    expect(await shuttle.rideOf(waiting.bookingId)).toMatchObject({ state: 'assigned', departs: '07:30' });
  });

  it('that is later at the centre moves only those for whom it is too late', async () => {
    const tight = await shuttle.rides(`${DAY}T10:00`);
    const calm = await shuttle.rides(`${DAY}T11:00`);
    await edit([run('07:20', '07:50'), run('09:20', '10:10')]);
    expect(await shuttle.rideOf(tight.bookingId)).toMatchObject({ departs: '07:20' });
    expect(await shuttle.rideOf(calm.bookingId)).toMatchObject({ departs: '09:20' });
  });

  it('holds from its day on and leaves days before it, other kinds of day and later rows alone', async () => {
    const before = await shuttle.rides(`${DAY}T10:20`);
    const after = await shuttle.rides('2021-06-01T10:20');
    const last = await shuttle.rides('2021-06-15T10:20');
    await edit([run('09:00', '09:30')], { effectiveFrom: '2021-06-10' });
    await edit([run('08:40', '09:10')], { effectiveFrom: '2021-05-31' });
    await edit([run('06:00', '06:30')], { kind: 'saturday' });
    const departures = await Promise.all(
      [before, after, last].map(async (one) => (await shuttle.rideOf(one.bookingId))!.departs),
    );
    expect(departures).toEqual(['09:20', '08:40', '09:00']);
  });
});

describe('refused, and nothing changed,', () => {
  it.each([
    ['is a change of today', { effectiveFrom: '2021-05-24' }, 'scheduling.shuttle-change-too-late'],
    ['is a hub that is not there', { hub: 'nowhere' }, 'scheduling.shuttle-hub-not-found'],
  ])('%s', async (_, change, code) => {
    await expect(edit([run('07:20', '07:50')], change)).rejects.toMatchObject({ code });
  });

  it('is a bus with fewer seats than people sit on it', async () => {
    for (let at = 0; at < 3; at++) await shuttle.rides(`${DAY}T10:20`);
    await expect(edit([run('09:20', '09:50', 2)])).rejects.toMatchObject({
      code: 'scheduling.shuttle-seats-taken',
      facts: { date: DAY, departs: '09:20', taken: 3 },
    });
    const rows = await shuttle.sql`
      select 1 from scheduling.shuttle_timetable where effective_from = '2021-05-25'`;
    expect(rows).toEqual([]);
  });
});
