import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';
import { type SeatChannel } from '../seats/commands.ts';
import { inZone } from './in-zone.ts';

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

/** Seats of one step and one way to book, at one centre, as of a moment at most a second ago. */
export interface Snapshot {
  centre: Centre;
  asOf: string;
  /** Goes up with every look at the database; the same version shows the same seats. */
  version: number;
  slots: SlotView[];
  /** People who hold seats at this moment: what is full may be full of their own. */
  holders: ReadonlySet<string>;
  byDate: Map<string, SlotView[]>;
  byId: Map<string, SlotView>;
}

interface CalendarSlot {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
}

interface Kept {
  centre: Centre;
  calendarVersion: string;
  slots: Map<string, CalendarSlot>;
  version: number;
  now: Temporal.Instant;
  seats: Map<string, { capacity: number; left: number }>;
  holders: ReadonlySet<string>;
  views: Map<string, Snapshot>;
}

const FRESH_MILLIS = 1_000;

/** Few means less than three seats in ten. */
export const levelOf = (left: number, capacity: number): Level =>
  left <= 0 ? 'full' : left * 10 < capacity * 3 ? 'few' : 'many';

/**
 * Seats left, read from memory: one look at the database a second per centre, however many people ask. It
 * may show and refuse, never grant. The calendar itself is read again only when its version has changed.
 */
@Injectable()
export class Availability {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #kept = new Map<string, { read: Promise<Kept>; readAt: number }>();
  /** The last look at each centre: its calendar is used again while it has not changed. */
  readonly #settled = new Map<string, Kept>();
  #version = 0;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async snapshotOf(centreCode: string, step = 1, channel: SeatChannel = 'online'): Promise<Snapshot> {
    const kept = await this.#fresh(centreCode);
    const key = `${step}|${channel}`;
    let view = kept.views.get(key);
    if (!view) kept.views.set(key, (view = viewOf(kept, step, channel)));
    return view;
  }

  /** The next look reads the database again; called after this process booked or released a seat. */
  forget(centreCode?: string): void {
    if (centreCode === undefined) this.#kept.clear();
    else this.#kept.delete(centreCode);
  }

  #fresh(centreCode: string): Promise<Kept> {
    const kept = this.#kept.get(centreCode);
    if (kept && performance.now() - kept.readAt < FRESH_MILLIS) return kept.read;
    const read = this.#read(centreCode, this.#settled.get(centreCode));
    const entry = { read, readAt: performance.now() };
    this.#kept.set(centreCode, entry);
    read.then(
      (done) => this.#settled.set(centreCode, done),
      () => {
        if (this.#kept.get(centreCode) === entry) this.#kept.delete(centreCode);
      },
    );
    return read;
  }

  async #read(centreCode: string, last: Kept | undefined): Promise<Kept> {
    const { sql } = this.#database;
    const now = this.#clock.now();
    const centre = last?.centre ?? (await findCentre(sql, centreCode));
    const [state] = await sql<{ calendar_version: string; seats: string | null; holders: string[] }>`
      select c.calendar_version,
        array(select person_id::text from scheduling.booking
              where centre_id = c.id and state = 'held' and held_until > ${now}::timestamptz) as holders, (
        select string_agg(concat_ws(' ', p.slot_id, p.step, p.channel, p.capacity, p.capacity - p.taken + coalesce(l.lapsed, 0)), ',')
        from scheduling.slot s join scheduling.seat_pool p on p.slot_id = s.id
        left join (
          select seat_pool_id, count(*) as lapsed from scheduling.booking
          where state in ('held', 'expired') and seat_pool_id is not null and held_until <= ${now}::timestamptz
          group by seat_pool_id) l on l.seat_pool_id = p.id
        where s.centre_id = c.id and s.starts_at > ${now}::timestamptz) as seats
      from scheduling.centre c where c.id = ${centre.id}`;
    const calendarVersion = state!.calendar_version;
    const isSame = last?.calendarVersion === calendarVersion;
    return {
      centre,
      calendarVersion,
      now,
      slots: isSame ? last.slots : await this.#calendar(centre, now),
      version: (this.#version += 1),
      seats: readSeats(state!.seats ?? ''),
      holders: new Set(state!.holders),
      views: new Map(),
    };
  }

  async #calendar(centre: Centre, now: Temporal.Instant): Promise<Map<string, CalendarSlot>> {
    const rows = await this.#database.sql<{
      id: string;
      on_date: string;
      starts_at: string;
      ends_at: string;
    }>`
      select id, on_date, starts_at, ends_at from scheduling.slot s
      where centre_id = ${centre.id} and starts_at > ${now}::timestamptz
        and (exists (select from scheduling.special_day x where x.centre_id = s.centre_id and x.on_date = s.on_date)
          or not exists (select from scheduling.closed_day c where c.centre_id = s.centre_id and c.on_date = s.on_date))
      order by starts_at`;
    return new Map(
      rows.map((row) => [
        row.id,
        {
          id: row.id,
          date: row.on_date,
          startsAt: inZone(row.starts_at, centre.zone),
          endsAt: inZone(row.ends_at, centre.zone),
        },
      ]),
    );
  }
}

const seatKey = (slotId: string, step: number, channel: SeatChannel): string =>
  `${slotId} ${step} ${channel}`;

const readSeats = (text: string): Kept['seats'] => {
  const seats: Kept['seats'] = new Map();
  if (text === '') return seats;
  for (const line of text.split(',')) {
    const [slotId, step, channel, capacity, left] = line.split(' ');
    seats.set(`${slotId} ${step} ${channel}`, { capacity: Number(capacity), left: Number(left) });
  }
  return seats;
};

const viewOf = (kept: Kept, step: number, channel: SeatChannel): Snapshot => {
  const slots: SlotView[] = [];
  const byId = new Map<string, SlotView>();
  for (const { id, date, startsAt, endsAt } of kept.slots.values()) {
    const seats = kept.seats.get(seatKey(id, step, channel));
    if (!seats) continue;
    const left = Math.max(0, seats.left);
    const { capacity } = seats;
    const slot = { id, date, startsAt, endsAt, capacity, left, level: levelOf(left, capacity) };
    byId.set(id, slot);
    // What has no seats, or no longer, is no time that anybody could choose.
    if (capacity > 0) slots.push(slot);
  }
  return {
    centre: kept.centre,
    asOf: inZone(kept.now, kept.centre.zone),
    version: kept.version,
    slots,
    holders: kept.holders,
    byDate: Map.groupBy(slots, (slot) => slot.date),
    byId,
  };
};

export { inZone } from './in-zone.ts';
