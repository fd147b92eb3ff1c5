import { z } from 'zod';
import { ticketStates } from './ticket-states.ts';

const instant = z.iso.datetime({ offset: true });

const priorityLanes = ['normal', 'assisted', 'early'] as const;

/** A ticket as staff see it: enough to greet the right person, no more. */
export const ticketView = z
  .object({
    id: z.uuid(),
    /** Rises by one with every step; a late act names the one it was decided on (If-Match). */
    revision: z.number().int(),
    number: z.string().meta({ example: 'A012' }),
    visitId: z.uuid(),
    stage: z.string(),
    state: z.enum(ticketStates),
    /** Null: took a number without giving a name. */
    person: z.object({ maskedName: z.string(), birthDate: z.iso.date(), age: z.number().int() }).nullable(),
    serviceCode: z.string(),
    serviceLabel: z.string(),
    /** Null: came without one. */
    appointmentAt: instant.nullable(),
    /** Took the number at home and has not been seen here yet: keeps the place, is not called. */
    isOnTheWay: z.boolean(),
    waitingSince: instant,
    minutesWaited: z.number().int(),
    calledAt: instant.nullable(),
    callCount: z.number().int(),
    counterId: z.uuid().nullable(),
    dueAt: instant.nullable(),
    /** The stay this person was given, how much longer it was made, and why it is not the usual one. */
    stay: z
      .object({
        minutes: z.number().int(),
        extendedMinutes: z.number().int(),
        because: z.string().nullable(),
      })
      .nullable(),
    /** Did not answer: the place is kept until then. */
    awayUntil: instant.nullable(),
    /** Somebody called for help for this person: they stay where they are. */
    hasAlarm: z.boolean(),
    /** Place in the line, from 1; null for who does not wait, or waits for another counter. */
    place: z.number().int().nullable(),
    priorityLane: z.enum(priorityLanes),
    /** `age`, `staff` or the need that gives the claim to the assisted lane. */
    assistedBecause: z.string().nullable(),
    earlyUntil: instant.nullable(),
    forCounterId: z.uuid().nullable(),
    orderRule: z.object({ code: z.string(), label: z.string() }).nullable(),
    parkedBecause: z.string().nullable(),
    needs: z.array(z.string()),
  })
  .meta({ id: 'TicketView' });

export type TicketView = z.output<typeof ticketView>;

export const ticketAnswer = z.object({ ticket: ticketView });
export const ticketParam = z.uuid();

/** A row of queueing.ticket as Postgres gives it. */
export interface TicketRow {
  id: string;
  visit_id: string;
  person_id: string | null;
  centre_code: string;
  lane: string;
  number: number;
  service_code: string;
  service_label: string;
  appointment_at: string | null;
  arrived_at: string;
  needs: string[];
  stage: string;
  state: TicketView['state'];
  waiting_since: string;
  called_at: string | null;
  call_count: number;
  call_sequence: number;
  due_at: string | null;
  stay_minutes: number | null;
  stay_extended_minutes: number;
  stay_because: string | null;
  away_until: string | null;
  alarm_id: string | null;
  counter_id: string | null;
  order_code: string | null;
  order_label: string | null;
  parked_because: string | null;
  order_at: string;
  early_until: string | null;
  assisted_because: string | null;
  for_counter_id: string | null;
  is_from_home: boolean;
  is_on_the_way: boolean;
  /** Where the line was read with its order. */
  place?: number;
  revision: number;
}

/** Postgres prints `2021-05-26 01:20:00+00`; screens get ISO 8601. */
export const isoInstant = <T extends string | null>(text: T): T =>
  (text === null ? null : Temporal.Instant.from(text).toString()) as T;
