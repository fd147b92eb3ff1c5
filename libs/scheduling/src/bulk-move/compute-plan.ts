import { peopleWithoutPhone } from '#identity';
import type { SqlTag } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import type { Bookables } from '../registry.ts';
import { followUpSteps } from './check-definition.ts';
import type { MoveDefinition } from './definition.ts';
import { planMoves } from './plan/plan-moves.ts';
import type { MoveOutcome } from './plan/move-rule.ts';
import {
  neededUntil,
  readScope,
  readSeats,
  ruleOf,
  type ScopedBooking,
  type ScopeLimits,
} from './read-scope.ts';

export interface ComputedPlan {
  bookings: ScopedBooking[];
  outcomes: MoveOutcome[];
  /** Last day that the plan could want, and last day that can be booked at all. */
  neededUntilOn: string | null;
  publishedUntilOn: string | null;
}

/** Plans the scope as it stands now, with the seats that are free now. */
export const computePlan = async (
  sql: SqlTag,
  bookables: Bookables,
  move: { centre: Centre; definition: MoveDefinition; proposedAt: Temporal.Instant },
  now: Temporal.Instant,
  limits: ScopeLimits = {},
): Promise<ComputedPlan> => {
  const { centre, definition } = move;
  const bookings = await readScope(sql, centre, definition, now, limits);
  const neededUntilOn = neededUntil(definition, bookings);
  const known = followUpSteps(bookables, centre.department);
  const steps = [...new Set(definition.services.map((one) => known.get(one.serviceCode) ?? 2))];
  const rule = ruleOf(definition, move.proposedAt.toZonedDateTimeISO(centre.zone).toPlainDate());
  const latest = [neededUntilOn ?? rule.earliestOn, ...bookings.map((one) => one.on)].sort().at(-1)!;
  // A week more, to see which days before were closed.
  const from = Temporal.PlainDate.from(rule.earliestOn).subtract({ days: 7 }).toString();
  const seats = bookings.length === 0 ? [] : await readSeats(sql, centre, steps, { from, to: latest });
  const [published] = await sql<{ day: string | null }>`
    select max(on_date)::text as day from scheduling.slot where centre_id = ${centre.id}`;
  return {
    bookings,
    outcomes: planMoves(rule, bookings, seats),
    neededUntilOn,
    publishedUntilOn: published?.day ?? null,
  };
};

const CHUNK = 5_000;

/** Writes what the plan says of each booking, after what the move has already; a new answer replaces an older one. */
export const writeItems = async (
  sql: SqlTag,
  moveId: string,
  { bookings, outcomes }: Pick<ComputedPlan, 'bookings' | 'outcomes'>,
): Promise<{ withoutPhone: ReadonlySet<string> }> => {
  const byId = new Map(bookings.map((one) => [one.bookingId, one]));
  const withoutPhone = await peopleWithoutPhone(
    sql,
    bookings.map((one) => one.contactPersonId),
  );
  const [last] = await sql<{ position: number }>`
    select coalesce(max(position), 0) as position from scheduling.bulk_move_item where move_id = ${moveId}`;
  const rows = outcomes.map((outcome, index) => {
    const booking = byId.get(outcome.bookingId)!;
    const moves = outcome.outcome === 'moves' ? outcome : null;
    return {
      move_id: moveId,
      booking_id: outcome.bookingId,
      position: last!.position + index + 1,
      person_id: booking.personId,
      contact_person_id: booking.contactPersonId,
      has_phone: !withoutPhone.has(booking.contactPersonId),
      service_code: booking.serviceCode,
      kind: booking.kind,
      first_on: booking.firstOn,
      from_slot_id: booking.slotId,
      from_starts_at: booking.startsAt,
      to_slot_id: moves?.slotId ?? null,
      fit: moves?.fit ?? null,
      is_shifted: moves?.isShifted ?? false,
      state: moves ? 'planned' : outcome.outcome,
      why: 'why' in outcome ? outcome.why : null,
    };
  });
  for (let from = 0; from < rows.length; from += CHUNK) {
    await sql`
      insert into scheduling.bulk_move_item (move_id, booking_id, position, person_id, contact_person_id, has_phone,
        service_code, kind, first_on, from_slot_id, from_starts_at, to_slot_id, to_starts_at, fit, is_shifted, state, why)
      select r.move_id, r.booking_id, r.position, r.person_id, r.contact_person_id, r.has_phone, r.service_code, r.kind,
        r.first_on, r.from_slot_id, r.from_starts_at, r.to_slot_id, s.starts_at, r.fit, r.is_shifted, r.state, r.why
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + CHUNK))}::jsonb) as r(
        move_id uuid, booking_id uuid, position integer, person_id uuid, contact_person_id uuid, has_phone boolean,
        service_code text, kind text, first_on date, from_slot_id uuid, from_starts_at timestamptz, to_slot_id uuid,
        fit text, is_shifted boolean, state text, why text)
      left join scheduling.slot s on s.id = r.to_slot_id
      on conflict (move_id, booking_id) do update set
        position = excluded.position, kind = excluded.kind, first_on = excluded.first_on,
        from_slot_id = excluded.from_slot_id, from_starts_at = excluded.from_starts_at,
        to_slot_id = excluded.to_slot_id, to_starts_at = excluded.to_starts_at, fit = excluded.fit,
        is_shifted = excluded.is_shifted, state = excluded.state, why = excluded.why,
        attempts = bulk_move_item.attempts + 1`;
  }
  return { withoutPhone };
};
