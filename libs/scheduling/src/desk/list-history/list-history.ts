import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Database } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import type { Centre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { pageOf, type Page } from '../paging.ts';

const PAGE_SIZE = 20;

export interface HistoryLine {
  id: string;
  at: string;
  /** `booked`, `arrived`, `note`, or the kind of a change to a booking. */
  kind: string;
  actor: { kind: string; name: string | null; isSelf: boolean };
  group: { id: string; number: string } | null;
  bookings: { number: string; step: number; label: string; from: string | null; to: string | null }[];
  /** By which way it was booked; only of `booked`. */
  channel: string | null;
  reason: string | null;
  told: string | null;
}

interface Row {
  id: string;
  at: string;
  kind: string;
  actor_kind: string;
  actor_id: string | null;
  group_id: string | null;
  group_number: string | null;
  bookings: { number: string; step: number; service: string; from: string | null; to: string | null }[];
  channel: string | null;
  reason: string | null;
  told: string | null;
  count: number;
}

/** All that happened around a person: what was booked, moved and given back, arrivals, what they were told. */
@Injectable()
export class ListHistory {
  readonly #database: Database;
  readonly #staff: StaffDirectory;
  readonly #bookables: Bookables;

  constructor(database: Database, staff: StaffDirectory, bookables: Bookables) {
    this.#database = database;
    this.#staff = staff;
    this.#bookables = bookables;
  }

  async run(input: { personId: string; centre: Centre; page: number }): Promise<Page<HistoryLine>> {
    const { personId, centre, page } = input;
    const rows = await this.#rows(personId, centre.department, page);
    const staffIds = rows.flatMap((row) =>
      row.actor_kind === 'staff' && row.actor_id ? [row.actor_id] : [],
    );
    const staff = await this.#staff.describe([...new Set(staffIds)]);
    const zoned = (at: string | null) => at && inZone(at, centre.zone);
    const items = rows.map((row): HistoryLine => ({
      id: row.id,
      at: inZone(row.at, centre.zone),
      kind: row.kind,
      actor: {
        kind: row.actor_kind,
        name: (row.actor_id && staff.get(row.actor_id)?.displayName) || null,
        isSelf: row.actor_id === personId,
      },
      group: row.group_id ? { id: row.group_id, number: row.group_number! } : null,
      bookings: row.bookings.map(({ service, ...booking }) => ({
        ...booking,
        label: this.#bookables.labelOf(centre.department, service),
        from: zoned(booking.from),
        to: zoned(booking.to),
      })),
      channel: row.channel,
      reason: row.reason,
      told: row.told,
    }));
    return pageOf(items, { page, size: PAGE_SIZE, count: rows[0]?.count ?? 0 });
  }

  #rows(personId: string, department: string, page: number): Promise<Row[]> {
    return this.#database.sql<Row>`
      with own as (
        select g.* from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
        where g.person_id = ${personId} and c.department = ${department} and g.confirmed_at is not null
      ), lines as (
        select b.id, g.confirmed_at as at, 'booked' as kind,
               case when g.booked_by_staff_id is not null then 'staff' else 'resident' end as actor_kind,
               coalesce(g.booked_by_staff_id, g.booked_by_person_id, g.person_id)::text as actor_id,
               g.id as group_id, b.id as booking_id, g.channel, null::timestamptz as from_at,
               -- As it was first: a move since then is a line of its own.
               coalesce((select h.from_starts_at from scheduling.booking_change h where h.booking_id = b.id and h.kind = 'moved'
                         order by h.at limit 1), b.starts_at) as to_at, null::text as reason, null::text as told
        from own g join scheduling.booking b on b.group_id = g.id
        where not exists (select from scheduling.booking_change h where h.group_id = g.id and h.kind = 'confirmed')
        union all
        select h.id, h.at, case when h.kind = 'confirmed' then 'booked' else h.kind end, h.actor_kind, h.actor_id, h.group_id,
               h.booking_id, case when h.kind = 'confirmed' then g.channel end, h.from_starts_at, h.to_starts_at, h.reason, h.told
        from own g join scheduling.booking_change h on h.group_id = g.id
        union all
        select b.id, b.arrived_at, 'arrived', 'office', null, b.group_id, b.id, null, b.starts_at, null, null, null
        from own g join scheduling.booking b on b.group_id = g.id where b.arrived_at is not null
        union all
        select n.id, n.at, 'note', 'staff', n.staff_id::text, n.group_id, null, null, null, null, null, n.told
        from scheduling.desk_note n where n.person_id = ${personId}
      )
      select min(l.id::text) as id, l.at, l.kind, l.actor_kind, l.actor_id, l.group_id, g.number as group_number, l.channel,
             l.reason, l.told, count(*) over ()::int as count,
             coalesce(jsonb_agg(jsonb_build_object('number', b.number, 'step', b.step, 'service', b.service_code,
               'from', l.from_at, 'to', l.to_at) order by b.step) filter (where b.id is not null), '[]') as bookings
      from lines l
      left join scheduling.booking_group g on g.id = l.group_id
      left join scheduling.booking b on b.id = l.booking_id
      group by l.at, l.kind, l.actor_kind, l.actor_id, l.group_id, g.number, l.channel, l.reason, l.told
      order by l.at desc, min(l.id::text) desc
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  }
}
