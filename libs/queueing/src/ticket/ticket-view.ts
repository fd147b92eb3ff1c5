import { z } from 'zod';
import { ticketStates } from './ticket-states.ts';

const instant = z.iso.datetime({ offset: true });

/** A ticket as staff see it: enough to greet the right person, no more. */
export const ticketView = z
  .object({
    id: z.uuid(),
    number: z.string().meta({ example: 'A012' }),
    visitId: z.uuid(),
    stage: z.string(),
    state: z.enum(ticketStates),
    person: z.object({ maskedName: z.string(), birthDate: z.iso.date(), age: z.number().int() }),
    serviceLabel: z.string(),
    appointmentAt: instant,
    waitingSince: instant,
    minutesWaited: z.number().int(),
    calledAt: instant.nullable(),
    callCount: z.number().int(),
    counterId: z.uuid().nullable(),
    dueAt: instant.nullable(),
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
  person_id: string;
  centre_code: string;
  lane: string;
  number: number;
  service_code: string;
  service_label: string;
  appointment_at: string;
  arrived_at: string;
  needs: string[];
  stage: string;
  state: TicketView['state'];
  waiting_since: string;
  called_at: string | null;
  call_count: number;
  call_sequence: number;
  due_at: string | null;
  counter_id: string | null;
  order_code: string | null;
  order_label: string | null;
  parked_because: string | null;
  revision: number;
}

/** Postgres prints `2021-05-26 01:20:00+00`; screens get ISO 8601. */
export const isoInstant = <T extends string | null>(text: T): T =>
  (text === null ? null : Temporal.Instant.from(text).toString()) as T;
