import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import { findCentre } from '../../centre/centre.ts';
import { dayKindOf, instantOf, listHubs, minAgeOn, runsInForce, type Hub } from '../timetable.ts';

const HUBS_PER_PAGE = 25;

export interface RunView {
  /** Null while nobody takes it. */
  id: string | null;
  departsAt: string;
  arrivesAt: string;
  seats: number;
  taken: number;
  people: number;
  wheelchairs: number;
}

interface RunRow {
  id: string;
  hub_code: string;
  departs_at: string;
  arrives_at: string;
  seats: number;
  taken: number;
  people: number;
  wheelchairs: number;
}

/** The buses of a day by hub, how full they are, and how many wait for a seat. */
@Injectable()
export class ListRuns {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(input: { centreCode: string; on: string | undefined; page: number }) {
    const { sql } = this.#database;
    const { id: centreId, zone } = await findCentre(sql, input.centreCode);
    const today = this.#clock.today(zone);
    const date = input.on ? Temporal.PlainDate.from(input.on) : today;
    const all = await listHubs(sql, centreId);
    const hubs = all.slice((input.page - 1) * HUBS_PER_PAGE, input.page * HUBS_PER_PAGE);
    const [planned, minAge, runs, waiting, [closed]] = await Promise.all([
      runsInForce(sql, centreId, dayKindOf(date), date),
      minAgeOn(sql, centreId, date),
      sql<RunRow>`
        select u.id, u.hub_code, u.departs_at, u.arrives_at, u.seats, u.taken, count(r.booking_id)::int as people,
               count(r.booking_id) filter (where (g.needs ->> 'wheelchair')::boolean)::int as wheelchairs
        from scheduling.shuttle_run u
        left join scheduling.shuttle_ride r on r.run_id = u.id
        left join scheduling.booking b on b.id = r.booking_id
        left join scheduling.booking_group g on g.id = b.group_id
        where u.centre_id = ${centreId} and u.on_date = ${date}::date and u.hub_code = any(${hubs.map((hub) => hub.code)}::text[])
        group by u.id`,
      sql<{ hub_code: string; people: number }>`
        select hub_code, count(*)::int as people from scheduling.shuttle_ride
        where centre_id = ${centreId} and on_date = ${date}::date and state = 'waiting' group by hub_code`,
      sql<{ reason: string }>`
        select reason from scheduling.closed_day where centre_id = ${centreId} and on_date = ${date}::date
          and not exists (select from scheduling.special_day where centre_id = ${centreId} and on_date = ${date}::date)`,
    ]);
    const waitingAt = new Map(waiting.map((row) => [row.hub_code, row.people]));
    const made = Map.groupBy(runs, (run) => run.hub_code);
    return {
      date: date.toString(),
      today: today.toString(),
      dayKind: dayKindOf(date),
      closedBecause: closed?.reason ?? null,
      minAge,
      hubs: hubs.map((hub) => {
        const known = (made.get(hub.code) ?? []).map((run) => viewOf(run, zone));
        const unused = closed ? [] : unusedRuns(planned.get(hub.code) ?? [], known, date, zone);
        return {
          ...hub,
          waiting: waitingAt.get(hub.code) ?? 0,
          runs: [...known, ...unused].sort((a, b) => (a.departsAt < b.departsAt ? -1 : 1)),
        };
      }) satisfies (Hub & { waiting: number; runs: RunView[] })[],
      page: input.page,
      pages: Math.max(1, Math.ceil(all.length / HUBS_PER_PAGE)),
    };
  }
}

const viewOf = (run: RunRow, zone: string): RunView => ({
  id: run.id,
  departsAt: inZone(run.departs_at, zone),
  arrivesAt: inZone(run.arrives_at, zone),
  seats: run.seats,
  taken: run.taken,
  people: run.people,
  wheelchairs: run.wheelchairs,
});

/** What the timetable has and nobody has taken yet. */
const unusedRuns = (
  planned: readonly { departs: string; arrives: string; seats: number }[],
  known: readonly RunView[],
  date: Temporal.PlainDate,
  zone: string,
): RunView[] =>
  planned
    .map((run) => ({
      id: null,
      departsAt: inZone(instantOf(date, run.departs, zone), zone),
      arrivesAt: inZone(instantOf(date, run.arrives, zone), zone),
      seats: run.seats,
      taken: 0,
      people: 0,
      wheelchairs: 0,
    }))
    .filter((run) => !known.some((other) => other.departsAt === run.departsAt));
