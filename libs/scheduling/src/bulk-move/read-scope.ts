import type { SqlTag } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import type { MoveDefinition } from './definition.ts';
import type { SeatsOfSlot } from './plan/free-seats.ts';
import type { MovableBooking, MoveRule } from './plan/move-rule.ts';

/** A follow-up in the scope, with whom to write to. */
export interface ScopedBooking extends MovableBooking {
  personId: string;
  contactPersonId: string;
  startsAt: string;
}

export interface ScopeLimits {
  /** Only these bookings. */
  bookingIds?: readonly string[];
  /** Not those that this move has an answer for. */
  notIn?: string;
}

/** Seats that somebody walked into or stood by for are left for seats of everybody. */
const KIND = { standby: 'online', 'walk-in': 'online' } as const;

/** The confirmed follow-ups that the definition concerns, as they stand now. */
export const readScope = async (
  sql: SqlTag,
  centre: Centre,
  definition: MoveDefinition,
  now: Temporal.Instant,
  { bookingIds, notIn }: ScopeLimits = {},
): Promise<ScopedBooking[]> => {
  const services = definition.services.map((one) => one.serviceCode);
  const rows = await sql<
    Omit<ScopedBooking, 'kind'> & { step: number; channel: 'online' | 'staff' | 'standby' | 'walk-in' }
  >`
    select b.id as "bookingId", b.service_code as "serviceCode", b.slot_id as "slotId", b.on_date::text as on,
      (extract(hour from s.starts_at at time zone ${centre.zone}) * 60
        + extract(minute from s.starts_at at time zone ${centre.zone}))::int as minute,
      b.step, p.channel, f.on_date::text as "firstOn", g.person_id as "personId",
      coalesce(g.contact_person_id, g.person_id) as "contactPersonId", b.starts_at as "startsAt"
    from scheduling.booking b
    join scheduling.booking_group g on g.id = b.group_id
    join scheduling.slot s on s.id = b.slot_id
    join scheduling.seat_pool p on p.id = b.seat_pool_id
    left join scheduling.booking f on f.person_id = b.person_id and f.series = b.series and f.step = b.step - 1
      and f.state in ('confirmed', 'arrived', 'fulfilled')
    where b.centre_id = ${centre.id} and b.state = 'confirmed' and b.starts_at > ${now}::timestamptz
      and b.service_code = any(${services}::text[])
      and case when ${definition.scopeBy}::text = 'first' then f.on_date else b.on_date end
        between ${definition.scopeFrom}::date and coalesce(${definition.scopeTo}::date, 'infinity')
      and (${bookingIds === undefined}::boolean or b.id = any(${[...(bookingIds ?? [])]}::uuid[]))
      and not exists (select from scheduling.bulk_move_item i
        where i.move_id = ${notIn ?? null}::uuid and i.booking_id = b.id and (i.state <> 'gone' or i.attempts >= 3))
    order by b.id`;
  return rows.map(({ step, channel, ...row }) => ({
    ...row,
    kind: `${step}|${channel in KIND ? KIND[channel as keyof typeof KIND] : channel}`,
  }));
};

/** Free seats of the days from `from` to `to` on which the centre is open. */
export const readSeats = (
  sql: SqlTag,
  centre: Centre,
  steps: readonly number[],
  { from, to }: { from: string; to: string },
): Promise<SeatsOfSlot[]> => sql<SeatsOfSlot>`
    select p.slot_id as "slotId", p.step || '|' || p.channel as kind, s.on_date::text as on,
      (extract(hour from s.starts_at at time zone ${centre.zone}) * 60
        + extract(minute from s.starts_at at time zone ${centre.zone}))::int as minute,
      p.capacity - p.taken as free
    from scheduling.slot s
    join scheduling.seat_pool p on p.slot_id = s.id
    where s.centre_id = ${centre.id} and s.on_date between ${from}::date and ${to}::date
      and p.step = any(${[...steps]}::smallint[]) and p.channel in ('online', 'staff')
      and (exists (select from scheduling.special_day x where x.centre_id = s.centre_id and x.on_date = s.on_date)
        or not exists (select from scheduling.closed_day d where d.centre_id = s.centre_id and d.on_date = s.on_date))`;

/** The rule of the plan; days count from the day on which it was proposed. */
export const ruleOf = (definition: MoveDefinition, proposedOn: Temporal.PlainDate): MoveRule => ({
  services: definition.services,
  direction: definition.direction,
  shifts: definition.shifts,
  earliestOn: proposedOn.add({ days: definition.noticeDays }).toString(),
  withinDays: definition.withinDays,
});

/** The last day that the plan of these bookings could want. */
export const neededUntil = (
  definition: MoveDefinition,
  bookings: readonly MovableBooking[],
): string | null => {
  const firsts = bookings.flatMap((one) => one.firstOn ?? []).sort();
  const latest = firsts.at(-1);
  if (latest === undefined) return null;
  const days = Math.max(...definition.services.map((one) => one.days));
  return Temporal.PlainDate.from(latest)
    .add({ days: days + 6 + definition.withinDays })
    .toString();
};
