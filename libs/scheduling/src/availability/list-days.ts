import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { Availability, levelOf, type Level } from './availability.ts';

export interface DayView {
  date: string;
  state: 'open' | 'closed' | 'full' | 'past' | 'not-published';
  level: Level | null;
  left: number;
  capacity: number;
  reason: string | null;
}

/** A stretch of days with what is left on each, and the nearest day with room. */
@Injectable()
export class ListDays {
  readonly #availability: Availability;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(availability: Availability, database: Database, clock: Clock) {
    this.#availability = availability;
    this.#database = database;
    this.#clock = clock;
  }

  async run(input: { centreCode: string; from: Temporal.PlainDate; to: Temporal.PlainDate; step?: number }) {
    const snapshot = await this.#availability.snapshotOf(input.centreCode, input.step);
    const { centre } = snapshot;
    const today = this.#clock.today(centre.zone);
    const closed = await this.#closedDays(centre.id, input.from, input.to);
    const days: DayView[] = [];
    for (let day = input.from; Temporal.PlainDate.compare(day, input.to) <= 0; day = day.add({ days: 1 })) {
      const date = day.toString();
      const slots = snapshot.byDate.get(date) ?? [];
      const left = slots.reduce((sum, slot) => sum + slot.left, 0);
      const capacity = slots.reduce((sum, slot) => sum + slot.capacity, 0);
      const reason = closed.get(date) ?? null;
      const state =
        Temporal.PlainDate.compare(day, today) < 0
          ? 'past'
          : reason !== null
            ? 'closed'
            : slots.length === 0
              ? day.equals(today)
                ? 'past'
                : 'not-published'
              : left > 0
                ? 'open'
                : 'full';
      const level = state === 'open' || state === 'full' ? levelOf(left, capacity) : null;
      days.push({ date, state, level, left, capacity, reason });
    }
    const nearest = snapshot.slots.find((slot) => slot.left > 0)?.date ?? null;
    return { asOf: snapshot.asOf, days, nearest };
  }

  /** Closed days with their reason; a weekday that never opens has the reason `weekly`. */
  async #closedDays(
    centreId: string,
    from: Temporal.PlainDate,
    to: Temporal.PlainDate,
  ): Promise<Map<string, string>> {
    const rows = await this.#database.sql<{ day: string; reason: string }>`
      select d::date::text as day, coalesce(c.reason, 'weekly') as reason
      from generate_series(${from}::date, ${to}::date, interval '1 day') d
      left join scheduling.closed_day c on c.centre_id = ${centreId}::uuid and c.on_date = d::date
      left join lateral (
        select h.is_open from scheduling.opening_hours h
        where h.centre_id = ${centreId}::uuid and h.weekday = extract(isodow from d) and h.effective_from <= d::date
        order by h.effective_from desc limit 1) h on true
      where (c.on_date is not null or not coalesce(h.is_open, false))
        and not exists (select from scheduling.special_day x where x.centre_id = ${centreId}::uuid and x.on_date = d::date)`;
    return new Map(rows.map((row) => [row.day, row.reason]));
  }
}
