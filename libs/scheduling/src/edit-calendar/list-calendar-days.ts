import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { effectiveDay } from '../centre/day-rules.ts';
import { viewOf, type HoursView } from '../change-proposal/compute-change.ts';
import { centreInScope } from './centre-in-scope.ts';

/** A day as who plans it sees it. */
export interface CalendarDay {
  date: string;
  isPublished: boolean;
  isPast: boolean;
  /** Null on a day that does not open. */
  hours: HoursView | null;
  /** Why the day differs from its weekday. */
  note: { kind: 'special' | 'closure' | 'public-holiday'; reason: string } | null;
  seats: { total: number; online: number; staff: number; added: number };
  booked: { step: number; count: number }[];
  held: number;
  arrived: number;
  /** By hour of the day, for the picture of a week. */
  byHour: { hour: number; seats: number; taken: number }[];
}

interface SeatRow {
  date: string;
  hour: number;
  channel: string;
  seats: number;
  taken: number;
}

/** Plan, seats and bookings of a stretch of days of one centre. */
@Injectable()
export class ListCalendarDays {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(centreCode: string, from: string, to: string): Promise<{ today: string; days: CalendarDay[] }> {
    const { sql } = this.#database;
    const centre = await centreInScope(sql, centreCode);
    const now = this.#clock.now();
    const today = this.#clock.today(centre.zone);
    const seats = await sql<SeatRow>`
      select s.on_date::text as date, extract(hour from s.starts_at at time zone ${centre.zone})::int as hour, p.channel,
             sum(p.capacity)::int as seats, sum(p.taken)::int as taken
      from scheduling.slot s join scheduling.seat_pool p on p.slot_id = s.id
      where s.centre_id = ${centre.id} and s.on_date between ${from}::date and ${to}::date group by 1, 2, 3 order by 1, 2`;
    const booked = await sql<{
      date: string;
      step: number;
      confirmed: number;
      held: number;
      arrived: number;
    }>`
      select on_date::text as date, step, count(*) filter (where state in ('confirmed', 'arrived', 'fulfilled'))::int as confirmed,
             count(*) filter (where state = 'held' and held_until > ${now}::timestamptz)::int as held,
             count(*) filter (where state in ('arrived', 'fulfilled'))::int as arrived
      from scheduling.booking where centre_id = ${centre.id} and on_date between ${from}::date and ${to}::date
        and state in ('held', 'confirmed', 'arrived', 'fulfilled') group by 1, 2 order by 1, 2`;
    const notes = await sql<{ date: string; kind: 'special' | 'closure' | 'public-holiday'; reason: string }>`
      select distinct on (date) date::text as date, kind, reason from (
        select on_date as date, 'special' as kind, reason, 0 as rank from scheduling.special_day where centre_id = ${centre.id}
        union all select on_date, kind, reason, 1 from scheduling.closed_day where centre_id = ${centre.id}) note
      where date between ${from}::date and ${to}::date order by date, rank`;
    const published = await sql<{ date: string }>`
      select on_date::text as date from scheduling.session
      where centre_id = ${centre.id} and on_date between ${from}::date and ${to}::date`;
    const isPublished = new Set(published.map((row) => row.date));
    const days: CalendarDay[] = [];
    const last = Temporal.PlainDate.from(to);
    for (
      let day = Temporal.PlainDate.from(from);
      Temporal.PlainDate.compare(day, last) <= 0;
      day = day.add({ days: 1 })
    ) {
      const date = day.toString();
      const own = seats.filter((row) => row.date === date);
      const steps = booked.filter((row) => row.date === date);
      const note = notes.find((row) => row.date === date);
      const of = (...channels: string[]) =>
        own.filter((row) => channels.includes(row.channel)).reduce((sum, row) => sum + row.seats, 0);
      days.push({
        date,
        isPublished: isPublished.has(date),
        isPast: Temporal.PlainDate.compare(day, today) < 0,
        hours: viewOf(await effectiveDay(sql, centre.id, day)),
        note: note ? { kind: note.kind, reason: note.reason } : null,
        seats: {
          total: of('online', 'staff', 'standby', 'walk-in'),
          online: of('online'),
          staff: of('staff'),
          added: of('standby', 'walk-in'),
        },
        booked: steps.map(({ step, confirmed }) => ({ step, count: confirmed })),
        held: steps.reduce((sum, row) => sum + row.held, 0),
        arrived: steps.reduce((sum, row) => sum + row.arrived, 0),
        byHour: [...Map.groupBy(own, (row) => row.hour)].map(([hour, rows]) => ({
          hour,
          seats: rows.reduce((sum, row) => sum + row.seats, 0),
          taken: rows.reduce((sum, row) => sum + row.taken, 0),
        })),
      });
    }
    return { today: today.toString(), days };
  }
}
