import { defineEntity, p } from '@mikro-orm/core';
import { InstantType, PlainDateType } from '#kernel';
import type { TicketState } from './ticket-states.ts';

export const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  schema: 'queueing',
  properties: {
    id: p.uuid().primary(),
    visitId: p.uuid(),
    personId: p.uuid().nullable(),
    centreCode: p.text(),
    lane: p.text(),
    number: p.integer(),
    issuedOn: p.type(PlainDateType).$type<Temporal.PlainDate>(),
    serviceCode: p.text(),
    serviceLabel: p.text(),
    /** Null: came without one. */
    appointmentAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    arrivedAt: p.type(InstantType),
    needs: p.array<string>(),
    /** The time by which this person is called: the appointment, or the arrival of who came too late for it. */
    orderAt: p.type(InstantType),
    earlyUntil: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    assistedBecause: p.text().nullable(),
    /** Waits for this counter only, while it is open. */
    forCounterId: p.uuid().nullable(),
    /** Was called here before and moved: called again before the others. */
    movedAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** Was taken before coming here. */
    isFromHome: p.boolean(),
    /** Nobody has seen yet that the person is here: keeps the place, is not called. */
    isOnTheWay: p.boolean(),
    stage: p.text(),
    state: p.text().$type<TicketState>(),
    waitingSince: p.type(InstantType),
    calledAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** Calls at this stage. */
    callCount: p.integer(),
    /** Calls of this ticket ever, also those taken back: a screen that played it must play the next one. */
    callSequence: p.integer(),
    dueAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** The stay this person was given; null before anybody decided. */
    stayMinutes: p.integer().nullable(),
    /** Minutes by which the present stay was made longer. */
    stayExtendedMinutes: p.integer(),
    /** Why the stay is not the usual one. */
    stayBecause: p.text().nullable(),
    /** Did not answer: the place is kept until then. */
    awayUntil: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** Somebody called for help for this person: they stay where they are until it has ended. */
    alarmId: p.uuid().nullable(),
    counterId: p.uuid().nullable(),
    staffId: p.uuid().nullable(),
    orderCode: p.text().nullable(),
    orderLabel: p.text().nullable(),
    parkedBecause: p.text().nullable(),
    /** Rises by one with each change. */
    revision: p.integer(),
  },
});

export type TicketColumns = InstanceType<typeof TicketSchema.class>;
