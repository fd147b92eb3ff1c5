import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { newId, UnitOfWork, type Transaction } from '#kernel';
import type { Needs } from '../../seats/commands.ts';
import { dayKindOf, instantOf, mayRide, minAgeOn, runsInForce } from '../timetable.ts';
import { noteRide } from './note-ride.ts';
import { ShuttleSeats } from './shuttle-seats.ts';

interface Row {
  booking_id: string;
  occurrence_id: string;
  person_id: string;
  group_id: string;
  centre_id: string;
  centre_code: string;
  zone: string;
  state: string;
  on_date: string;
  arrive_at: string;
  needs: Needs;
  ride: {
    occurrence_id: string;
    hub_code: string;
    on_date: string;
    run_id: string | null;
    seats: number;
    state: string;
  } | null;
}

const coming = new Set(['confirmed', 'arrived', 'fulfilled']);

/**
 * Makes the seats on buses fit the bookings as they stand now. What has happened to a booking does not matter,
 * nor in which order it is heard of: who comes and asked for the bus has a seat, who does not has none.
 */
@Injectable()
export class SettleRides {
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;
  readonly #seats: ShuttleSeats;

  constructor(unitOfWork: UnitOfWork, people: PeopleDirectory, seats: ShuttleSeats) {
    this.#unitOfWork = unitOfWork;
    this.#people = people;
    this.#seats = seats;
  }

  async run(bookingIds: readonly string[]): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      const concerned = (await read(tx, bookingIds)).filter((row) => row.needs.shuttleHub ?? row.ride);
      if (concerned.length === 0) return;
      await this.#seats.lock(
        tx,
        concerned.map((row) => row.centre_id),
      );
      const freed = await this.#settle(tx, await read(tx, bookingIds));
      await this.#letWaitingIn(tx, freed);
    });
  }

  /** Gives seats that came free, or new ones, to those who wait for one, the longest waiting first. */
  async letWaitingIn(centreId: string, hubCode: string, dates: readonly string[]): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      await this.#seats.lock(tx, [centreId]);
      await this.#letWaitingIn(
        tx,
        dates.map((date) => ({ centreId, hubCode, date })),
      );
    });
  }

  async #settle(tx: Transaction, rows: readonly Row[]): Promise<HubDay[]> {
    const freed: HubDay[] = [];
    const people = await this.#people.describe(
      rows.map((row) => row.person_id),
      tx,
    );
    for (const row of rows) {
      const { ride, needs } = row;
      const hub = coming.has(row.state) ? needs.shuttleHub : undefined;
      if (!hub && (!ride || ride.state === 'released')) continue;
      const seats = needs.companion ? 2 : 1;
      const isSettled =
        ride?.state === 'assigned' &&
        ride.occurrence_id === row.occurrence_id &&
        ride.hub_code === hub &&
        ride.seats === seats;
      if (isSettled) continue;
      if (ride?.run_id) {
        await this.#seats.giveBack(tx, ride.run_id, ride.seats);
        freed.push({ centreId: row.centre_id, hubCode: ride.hub_code, date: ride.on_date });
      }
      const date = Temporal.PlainDate.from(row.on_date);
      const birthOn = people.get(row.person_id)?.birthOn;
      const isEntitled =
        birthOn !== undefined &&
        mayRide(
          { birthOn, wheelchair: needs.wheelchair === true },
          await minAgeOn(tx.sql, row.centre_id, date),
          date,
        );
      const runId = hub && isEntitled ? await this.#takeSeat(tx, row, hub, seats) : null;
      const state = !hub ? 'released' : !isEntitled ? 'not-entitled' : runId ? 'assigned' : 'waiting';
      await this.#keep(tx, row, { hub: hub ?? ride!.hub_code, seats, runId, state });
    }
    return freed;
  }

  async #takeSeat(tx: Transaction, row: Row, hubCode: string, seats: number): Promise<string | null> {
    await makeRuns(tx, row, hubCode);
    return this.#seats.take(tx, {
      centreId: row.centre_id,
      hubCode,
      date: row.on_date,
      arriveAt: row.arrive_at,
      seats,
    });
  }

  async #keep(
    tx: Transaction,
    row: Row,
    { hub, seats, runId, state }: { hub: string; seats: number; runId: string | null; state: string },
  ): Promise<void> {
    await tx.sql`
      insert into scheduling.shuttle_ride
        (booking_id, occurrence_id, person_id, centre_id, hub_code, on_date, run_id, seats, state, changed_at)
      values (${row.booking_id}, ${row.occurrence_id}, ${row.person_id}, ${row.centre_id}, ${hub}, ${row.on_date}, ${runId},
              ${seats}, ${state}, ${tx.now})
      on conflict (booking_id) do update set
        occurrence_id = excluded.occurrence_id, hub_code = excluded.hub_code, on_date = excluded.on_date,
        run_id = excluded.run_id, seats = excluded.seats, state = excluded.state,
        -- Whoever keeps waiting for the same bus keeps their place.
        changed_at = case when shuttle_ride.state = excluded.state and shuttle_ride.occurrence_id = excluded.occurrence_id
                          then shuttle_ride.changed_at else excluded.changed_at end`;
    if (runId && state === 'assigned') await noteRide(tx, row.booking_id);
  }

  async #letWaitingIn(tx: Transaction, places: readonly HubDay[]): Promise<void> {
    for (const { centreId, hubCode, date } of places) {
      const waiting = await tx.sql<{ booking_id: string }>`
        select booking_id from scheduling.shuttle_ride
        where centre_id = ${centreId} and hub_code = ${hubCode} and on_date = ${date}::date and state = 'waiting'
        order by changed_at, booking_id`;
      if (waiting.length > 0)
        await this.#settle(
          tx,
          await read(
            tx,
            waiting.map((row) => row.booking_id),
          ),
        );
    }
  }
}

interface HubDay {
  centreId: string;
  hubCode: string;
  date: string;
}

/** Makes the buses of a hub's day as the timetable has them. */
const makeRuns = async (
  { sql }: Transaction,
  { centre_id, on_date, zone }: Pick<Row, 'centre_id' | 'on_date' | 'zone'>,
  hubCode: string,
): Promise<void> => {
  const date = Temporal.PlainDate.from(on_date);
  const planned = (await runsInForce(sql, centre_id, dayKindOf(date), date)).get(hubCode) ?? [];
  for (const run of planned) {
    await sql`
      insert into scheduling.shuttle_run (id, centre_id, hub_code, on_date, departs_at, arrives_at, seats)
      values (${newId()}, ${centre_id}, ${hubCode}, ${on_date}, ${instantOf(date, run.departs, zone)},
              ${instantOf(date, run.arrives, zone)}, ${run.seats})
      on conflict do nothing`;
  }
};

/** In the order in which the bookings were made. */
const read = ({ sql }: Transaction, bookingIds: readonly string[]): Promise<Row[]> => sql<Row>`
  select b.id as booking_id, b.occurrence_id, b.person_id, b.group_id, b.centre_id, c.code as centre_code, c.zone, b.state,
         b.on_date, b.arrive_at, g.needs,
         case when r.booking_id is null then null else jsonb_build_object(
           'occurrence_id', r.occurrence_id, 'hub_code', r.hub_code, 'on_date', r.on_date, 'run_id', r.run_id,
           'seats', r.seats, 'state', r.state) end as ride
  from scheduling.booking b
  join scheduling.booking_group g on g.id = b.group_id
  join scheduling.centre c on c.id = b.centre_id
  left join scheduling.shuttle_ride r on r.booking_id = b.id
  where b.id = any(${[...bookingIds]}::uuid[])
  order by coalesce(r.changed_at, g.created_at), b.id`;
