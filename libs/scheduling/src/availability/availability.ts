import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';

export type Level = 'many' | 'few' | 'full';

export interface SlotView {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
  left: number;
  level: Level;
}

export interface Snapshot {
  centre: Centre;
  asOf: string;
  slots: SlotView[];
  byDate: Map<string, SlotView[]>;
  byId: Map<string, SlotView>;
}

const FRESH_MILLIS = 1_000;

/** Few means less than three seats in ten. */
export const levelOf = (left: number, capacity: number): Level =>
  left <= 0 ? 'full' : left * 10 < capacity * 3 ? 'few' : 'many';

/** Seats left, read from memory: one query a second per centre however many people look. It may show and refuse, never grant. */
@Injectable()
export class Availability {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #kept = new Map<string, { snapshot: Promise<Snapshot>; readAt: number }>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  snapshotOf(centreCode: string): Promise<Snapshot> {
    const kept = this.#kept.get(centreCode);
    if (kept && performance.now() - kept.readAt < FRESH_MILLIS) return kept.snapshot;
    const snapshot = this.#read(centreCode);
    this.#kept.set(centreCode, { snapshot, readAt: performance.now() });
    snapshot.catch(() => this.#kept.delete(centreCode));
    return snapshot;
  }

  /** The next look reads the database again; called after this process booked or released a seat. */
  forget(centreCode: string): void {
    this.#kept.delete(centreCode);
  }

  async #read(centreCode: string): Promise<Snapshot> {
    const { sql } = this.#database;
    const centre = await findCentre(sql, centreCode);
    const now = this.#clock.now();
    const rows = await sql<{
      id: string;
      on_date: string;
      starts_at: string;
      ends_at: string;
      capacity: number;
      taken: number;
    }>`
      select id, on_date, starts_at, ends_at, capacity, taken from scheduling.slot s
      where centre_id = ${centre.id} and starts_at > ${now}::timestamptz
        and not exists (select from scheduling.closed_day c where c.centre_id = s.centre_id and c.on_date = s.on_date)
      order by starts_at`;
    const slots = rows.map((row) => ({
      id: row.id,
      date: row.on_date,
      startsAt: inZone(row.starts_at, centre.zone),
      endsAt: inZone(row.ends_at, centre.zone),
      capacity: row.capacity,
      left: row.capacity - row.taken,
      level: levelOf(row.capacity - row.taken, row.capacity),
    }));
    return {
      centre,
      asOf: inZone(now, centre.zone),
      slots,
      byDate: Map.groupBy(slots, (slot) => slot.date),
      byId: new Map(slots.map((slot) => [slot.id, slot])),
    };
  }
}

/** An instant as people at the place read it, with its offset: `2021-05-26T10:20:00+09:00`. */
export const inZone = (instant: Temporal.Instant | string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
