import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, runInContext } from '#kernel';
import { DESK, NIGHT_DESK } from '../../../../../test/support/scheduling.ts';
import { HILL, openShuttle, VALLEY, type Shuttle } from '../../../../../test/support/shuttle.ts';

const DAY = '2021-05-26';
let shuttle: Shuttle;
beforeEach(async () => {
  shuttle = await openShuttle();
});
afterEach(() => shuttle.close());

const asStaffOf = <T>(scope: string, work: () => Promise<T>): Promise<T> =>
  runInContext(
    { correlationId: 'test', from: null, actor: { kind: 'staff', id: newId(), permissions: [], scope } },
    work,
  );
const busesOf = async (hub: string, on = DAY) => {
  const { hubs } = await shuttle.listRuns.run({ centreCode: DESK, on, page: 1 });
  return hubs.find(({ code }) => code === hub)!;
};
const manifestOf = (runId: string, scope = DESK) =>
  asStaffOf(scope, () => shuttle.showManifest.run({ runId, page: 1, as: 'screen' }));

describe('the buses of a day', () => {
  it('are those of the timetable, with who sits on them and who waits', async () => {
    await shuttle.rides(`${DAY}T10:20`, { shuttleHub: HILL, companion: true, wheelchair: true });
    for (let at = 0; at < 3; at++) await shuttle.rides(`${DAY}T08:00`, { shuttleHub: VALLEY });
    const hill = await busesOf(HILL);
    expect(
      hill.runs.map(({ departsAt, seats, taken, people, wheelchairs }) => [
        departsAt.slice(11, 16),
        `${taken}/${seats}`,
        people,
        wheelchairs,
      ]),
    ).toEqual([
      ['07:20', '0/3', 0, 0],
      ['09:20', '2/3', 1, 1],
      ['12:20', '0/3', 0, 0],
      ['14:20', '0/3', 0, 0],
    ]);
    expect(await busesOf(VALLEY)).toMatchObject({ waiting: 1, runs: [{ taken: 2, seats: 2 }] });
    const waiting = await shuttle.listWaiting.run({ centreCode: DESK, on: DAY, page: 1 });
    expect(waiting).toMatchObject({ total: 1, people: [{ maskedName: '홍*동', hub: '골짜기동' }] });
  });

  it('are none on a closed day, which says why', async () => {
    const { closedBecause, hubs } = await shuttle.listRuns.run({
      centreCode: DESK,
      on: '2021-06-06',
      page: 1,
    });
    expect([closedBecause, hubs.flatMap(({ runs }) => runs)]).toEqual([
      expect.stringContaining('현충일'),
      [],
    ]);
  });

  it('are told to residents with their stops, and to whom they are open', async () => {
    const { shuttle: offered, interpreters } = await shuttle.offerHelp.run(DESK);
    expect(offered).toMatchObject({ minAge: 75, hubs: [{ code: HILL, stop: '언덕동 주민센터 앞' }, {}] });
    expect(offered!.hubs[0]!.runs.weekday[0]).toEqual({ departs: '07:20', arrives: '07:50' });
    expect(interpreters.length).toBeGreaterThan(10);
    expect((await shuttle.offerHelp.run(NIGHT_DESK)).shuttle).toBeNull();
  });
});

describe('the list of who takes a bus', () => {
  it('has names and phones masked, and notes in the audit trail who was looked at', async () => {
    const { personId } = await shuttle.rides(`${DAY}T10:20`, { shuttleHub: HILL, interpreter: 'vi' });
    const run = (await busesOf(HILL)).runs.find(({ taken }) => taken > 0)!;
    expect(await manifestOf(run.id!)).toMatchObject({
      run: { hub: { label: '언덕동' }, taken: 1, people: 1, departsAt: `${DAY}T09:20:00+09:00` },
      riders: [
        {
          maskedName: '홍*동',
          maskedPhone: expect.stringMatching(/^010-\*{4}-\d{4}$/),
          birthYear: 1944,
          arriveAt: `${DAY}T10:20:00+09:00`,
          seats: 1,
          wheelchair: false,
          interpreter: 'vi',
        },
      ],
      pages: 1,
    });
    const looks = await shuttle.sql`
      select person_id, actor_kind from audit.entry where action = 'scheduling.manifest-read'`;
    expect(looks).toEqual([{ person_id: personId, actor_kind: 'staff' }]);
  });

  it('is shown at its own centre only', async () => {
    await shuttle.rides(`${DAY}T10:20`);
    const run = (await busesOf(HILL)).runs.find(({ taken }) => taken > 0)!;
    const isNotFound = { code: 'scheduling.shuttle-run-not-found' };
    await expect(manifestOf(run.id!, NIGHT_DESK)).rejects.toMatchObject(isNotFound);
    await expect(manifestOf(newId())).rejects.toMatchObject(isNotFound);
  });
});

describe('a resident', () => {
  it('sees the own bus and that of those they care for, and nobody else’s', async () => {
    const mine = await shuttle.rides(`${DAY}T10:20`);
    const other = await shuttle.rides(`${DAY}T10:20`);
    const rides = async () => (await shuttle.myRides.run(mine.personId)).rides;
    expect(await rides()).toEqual([
      {
        bookingId: mine.bookingId,
        personId: mine.personId,
        state: 'assigned',
        hub: { code: HILL, label: '언덕동', latin: 'Eondeok-dong', stop: '언덕동 주민센터 앞' },
        run: { departsAt: `${DAY}T09:20:00+09:00`, arrivesAt: `${DAY}T09:50:00+09:00` },
        seats: 1,
      },
    ]);
    await shuttle.sql`
      insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version, consent_by, consented_at)
      values (${newId()}, ${mine.personId}, ${other.personId}, 'parent', 'h', 2, '2021-01', 'word', now())`;
    expect((await rides()).map((ride) => ride.personId).sort()).toEqual(
      [mine.personId, other.personId].sort(),
    );
  });
});
