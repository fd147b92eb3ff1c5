import { Dependants } from '#identity';
import type { Needs } from '#scheduling';
import { findCentre, type Centre } from '../../libs/scheduling/src/centre/centre.ts';
import { EditTimetable } from '../../libs/scheduling/src/shuttle/edit-timetable/edit-timetable.ts';
import { ListRuns } from '../../libs/scheduling/src/shuttle/list-runs/list-runs.ts';
import { ListWaiting } from '../../libs/scheduling/src/shuttle/list-runs/list-waiting.ts';
import { MyRides } from '../../libs/scheduling/src/shuttle/my-rides/my-rides.ts';
import { OfferHelp } from '../../libs/scheduling/src/shuttle/offer-help/offer-help.ts';
import { SetUpShuttle } from '../../libs/scheduling/src/shuttle/set-up-shuttle.ts';
import { SettleRides } from '../../libs/scheduling/src/shuttle/settle-rides/settle-rides.ts';
import {
  PostgresShuttleSeats,
  type ShuttleSeats,
} from '../../libs/scheduling/src/shuttle/settle-rides/shuttle-seats.ts';
import { ShowManifest } from '../../libs/scheduling/src/shuttle/show-manifest/show-manifest.ts';
import { DESK, openScheduling } from './scheduling.ts';

export const HILL = 'hill';
export const VALLEY = 'valley';
const run = (departs: string, arrives: string, seats: number) => ({ departs, arrives, seats });

/** A centre with two hubs: four buses a weekday from the hill, one from the valley, for those of 75 and over. */
export const openShuttle = async ({ seats = new PostgresShuttleSeats() }: { seats?: ShuttleSeats } = {}) => {
  const scheduling = await openScheduling();
  const { sql, unitOfWork, people, database, clock } = scheduling;
  await scheduling.publish('2021-05-24', '2021-06-30');
  const centre: Centre = await findCentre(sql, DESK);
  await new SetUpShuttle(unitOfWork).run({
    centreCode: DESK,
    hubs: [
      { code: HILL, label: '언덕동', latin: 'Eondeok-dong', stop: '언덕동 주민센터 앞' },
      { code: VALLEY, label: '골짜기동', latin: 'Goljjagi-dong', stop: '골짜기동 주민센터 앞' },
    ],
    rules: [{ effectiveFrom: '2021-04-01', minAge: 75 }],
    timetables: [
      {
        hub: HILL,
        kind: 'weekday',
        effectiveFrom: '2021-04-01',
        runs: [
          run('07:20', '07:50', 3),
          run('09:20', '09:50', 3),
          run('12:20', '12:50', 3),
          run('14:20', '14:50', 3),
        ],
      },
      { hub: VALLEY, kind: 'weekday', effectiveFrom: '2021-04-01', runs: [run('07:30', '07:55', 2)] },
    ],
  });
  const settleRides = new SettleRides(unitOfWork, people, seats);
  return {
    ...scheduling,
    centre,
    settleRides,
    editTimetable: new EditTimetable(unitOfWork, seats, settleRides),
    listRuns: new ListRuns(database, clock),
    listWaiting: new ListWaiting(database, unitOfWork, people),
    myRides: new MyRides(database, new Dependants(database)),
    offerHelp: new OfferHelp(database, clock),
    showManifest: new ShowManifest(database, unitOfWork, people),

    /** Somebody of 77 books, asks for a bus of the hill unless told, and the reaction has run. */
    async rides(time: string, needs: Needs = { shuttleHub: HILL }, who?: string) {
      const booked = await this.asks(time, needs, who);
      await settleRides.run([booked.bookingId]);
      return booked;
    },

    async asks(time: string, needs: Needs = { shuttleHub: HILL }, who?: string) {
      const { groupId, personId, bookings } = await scheduling.book('desk.talk', [time], who);
      await sql`update scheduling.booking_group set needs = ${JSON.stringify(needs)}::jsonb where id = ${groupId}`;
      return { groupId, personId, bookingId: bookings[0]!.id };
    },

    async rideOf(
      bookingId: string,
    ): Promise<{ state: string; departs: string | null; seats: number } | undefined> {
      const [ride] = await sql<{ state: string; departs: string | null; seats: number }>`
        select r.state, to_char(u.departs_at at time zone 'Asia/Seoul', 'HH24:MI') as departs, r.seats
        from scheduling.shuttle_ride r left join scheduling.shuttle_run u on u.id = r.run_id
        where r.booking_id = ${bookingId}`;
      return ride;
    },

    /** Buses that count wrongly or hold more than they may; none, always. */
    async misseated(): Promise<unknown[]> {
      return sql`
        select u.id, u.seats, u.taken, n.counted from scheduling.shuttle_run u
        cross join lateral (
          select coalesce(sum(r.seats), 0)::int as counted from scheduling.shuttle_ride r where r.run_id = u.id) n
        where u.taken <> n.counted or u.taken > u.seats`;
    },

    /** Said after every test: no bus holds more than it may or counts wrongly. */
    async assertSeated(): Promise<void> {
      const wrong = await this.misseated();
      if (wrong.length > 0) throw new Error(`Buses count wrongly: ${JSON.stringify(wrong)}`);
    },
  };
};

export type Shuttle = Awaited<ReturnType<typeof openShuttle>>;
