import { DomainError, type SqlTag } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import type { CentreRules } from '../centre/rules-in-force.ts';
import type { BookingState } from '../seats/commands.ts';

export interface ChangeableBooking {
  id: string;
  number: string;
  step: number;
  serviceCode: string;
  state: BookingState;
  slotId: string;
  date: string;
  startsAt: string;
}

export interface ChangeableGroup {
  id: string;
  number: string;
  personId: string;
  bookedByPersonId: string | null;
  contactPersonId: string | null;
  offerCode: string;
  centre: Centre;
  bookings: ChangeableBooking[];
}

interface Row extends Omit<ChangeableGroup, 'centre' | 'bookings'>, Omit<Centre, 'id'> {
  centreId: string;
  bookings: ChangeableBooking[];
}

/**
 * A group with its bookings. `personId` limits it to those who may change it: the person and whoever booked for them.
 * @throws `scheduling.booking-not-found`, also where it is somebody else's.
 */
export const findChangeableGroup = async (
  sql: SqlTag,
  by: { groupId?: string; bookingId?: string; personId: string | null },
): Promise<ChangeableGroup> => {
  const [row] = await sql<Row>`
    select g.id, g.number, g.person_id as "personId", g.booked_by_person_id as "bookedByPersonId",
           g.contact_person_id as "contactPersonId", g.offer_code as "offerCode",
           c.id as "centreId", c.code, c.department, c.name, c.address, c.phone, c.zone,
           (select jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'step', b.step, 'serviceCode', b.service_code,
              'state', b.state, 'slotId', b.slot_id, 'date', b.on_date, 'startsAt', b.starts_at) order by b.step)
            from scheduling.booking b where b.group_id = g.id) as bookings
    from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
    where g.id = coalesce(${by.groupId ?? null}::uuid, (select group_id from scheduling.booking where id = ${by.bookingId ?? null}::uuid))
      and g.confirmed_at is not null
      and (${by.personId}::uuid is null or g.person_id = ${by.personId} or g.booked_by_person_id = ${by.personId})`;
  if (!row) throw new DomainError('scheduling.booking-not-found', 'not-found');
  const { centreId, code, department, name, address, phone, zone, ...group } = row;
  return { ...group, centre: { id: centreId, code, department, name, address, phone, zone } };
};

/** The last day on which residents may change an appointment themselves. */
export const lastDayToChange = (
  rules: CentreRules,
  date: string,
): { lastDay: Temporal.PlainDate; days: number } => {
  const on = Temporal.PlainDate.from(date);
  const days = rules.policy('change-cut-off-days', on) ?? 0;
  return { lastDay: on.subtract({ days }), days };
};

/** @throws `scheduling.cut-off-passed`: after the last day only staff can help. What the office took away may be chosen anew at any time. */
export const assertBeforeCutOff = (
  rules: CentreRules,
  centre: Centre,
  bookings: readonly { state: BookingState; date: string }[],
  now: Temporal.Instant,
): void => {
  const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
  for (const booking of bookings) {
    if (booking.state === 'orphaned') continue;
    const { lastDay, days } = lastDayToChange(rules, booking.date);
    if (Temporal.PlainDate.compare(today, lastDay) > 0) {
      throw new DomainError('scheduling.cut-off-passed', 'conflict', {
        lastDay: lastDay.toString(),
        days,
        phone: centre.phone,
      });
    }
  }
};
