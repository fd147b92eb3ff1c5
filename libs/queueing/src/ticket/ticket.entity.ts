import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, InstantType, PlainDateType } from '#kernel';
import type { StageDescription } from '../visit-paths.ts';
import { FIRST_STATE, stateTable, type StepName, type TicketState } from './ticket-states.ts';

/** Calling the same number again sooner than this only makes the hall noisy. */
export const SECONDS_BETWEEN_CALLS = 20;

/** Why this ticket was first when it was called. */
export interface OrderRule {
  code: string;
  label: string;
}

const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  schema: 'queueing',
  properties: {
    id: p.uuid().primary(),
    visitId: p.uuid(),
    personId: p.uuid(),
    centreCode: p.text(),
    lane: p.text(),
    number: p.integer(),
    issuedOn: p.type(PlainDateType),
    serviceCode: p.text(),
    serviceLabel: p.text(),
    appointmentAt: p.type(InstantType),
    arrivedAt: p.type(InstantType),
    needs: p.array<string>(),
    stage: p.text(),
    state: p.text().$type<TicketState>(),
    waitingSince: p.type(InstantType),
    calledAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** Calls at this stage. */
    callCount: p.integer(),
    /** Calls of this ticket ever, also those taken back: a screen that played it must play the next one. */
    callSequence: p.integer(),
    dueAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    counterId: p.uuid().nullable(),
    staffId: p.uuid().nullable(),
    orderCode: p.text().nullable(),
    orderLabel: p.text().nullable(),
    parkedBecause: p.text().nullable(),
    /** Rises by one with each change. */
    revision: p.integer(),
  },
});

/** A visitor's place in line, with the number people see; one ticket walks through every stage of the visit. */
export class Ticket extends TicketSchema.class {
  enter(stage: StageDescription, now: Temporal.Instant): void {
    this.stage = stage.code;
    this.state = stage.kind === 'timed' ? 'serving' : FIRST_STATE;
    this.waitingSince = now;
    this.dueAt = stage.kind === 'timed' ? now.add({ minutes: stage.minutes ?? 0 }) : null;
    this.calledAt = this.orderCode = this.orderLabel = this.parkedBecause = null;
    this.callCount = 0;
    this.leaveCounter();
  }

  call(counterId: string, staffId: string | null, rule: OrderRule, now: Temporal.Instant): void {
    this.go('call', 'called');
    this.counterId = counterId;
    this.staffId = staffId;
    this.orderCode = rule.code;
    this.orderLabel = rule.label;
    this.ring(now);
  }

  recall(now: Temporal.Instant): void {
    this.go('recall', 'called');
    const retryAt = this.calledAt!.add({ seconds: SECONDS_BETWEEN_CALLS });
    if (Temporal.Instant.compare(now, retryAt) < 0)
      throw new DomainError('queueing.too-soon', 'conflict', { retryAt: retryAt.toString() });
    this.ring(now);
  }

  start(): void {
    this.go('start', 'serving');
  }

  /** On to `next`, or out of the door. A timed stay that is cut short needs a reason. */
  complete(next: StageDescription | undefined, now: Temporal.Instant, reason?: string): void {
    const to: TicketState = !next ? 'done' : next.kind === 'timed' ? 'serving' : 'waiting';
    this.assertStep('complete', to);
    if (this.dueAt && Temporal.Instant.compare(now, this.dueAt) < 0 && !reason)
      throw new DomainError('queueing.too-early', 'conflict', { dueAt: this.dueAt.toString() });
    if (next) return this.enter(next, now);
    this.state = 'done';
    this.dueAt = null;
    this.leaveCounter();
  }

  miss(): void {
    this.go('miss', 'missed');
    this.leaveCounter();
  }

  park(reason: string): void {
    this.go('park', 'parked');
    this.parkedBecause = reason;
    this.leaveCounter();
  }

  /** Back to the old place in line; a stay that was interrupted has run on meanwhile. */
  return(now: Temporal.Instant): void {
    this.go('return', this.dueAt ? 'serving' : 'waiting');
    this.waitingSince = now;
    this.calledAt = this.orderCode = this.orderLabel = this.parkedBecause = null;
    this.callCount = 0;
  }

  leave(): void {
    this.go('leave', 'left');
    this.dueAt = null;
    this.leaveCounter();
  }

  hasEnded(): boolean {
    return this.state === 'done' || this.state === 'left';
  }

  /** What an undo puts back: everything a step may change, except what has been seen or heard. */
  standing(): TicketStanding {
    return Object.fromEntries(
      standingFields.map((field) => [field, this[field]?.toString() ?? null]),
    ) as TicketStanding;
  }

  restore(standing: TicketStanding): void {
    const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
    this.stage = standing.stage!;
    this.state = standing.state as TicketState;
    this.waitingSince = Temporal.Instant.from(standing.waitingSince!);
    this.calledAt = instant(standing.calledAt);
    this.callCount = Number(standing.callCount);
    this.dueAt = instant(standing.dueAt);
    this.counterId = standing.counterId;
    this.staffId = standing.staffId;
    this.orderCode = standing.orderCode;
    this.orderLabel = standing.orderLabel;
    this.parkedBecause = standing.parkedBecause;
  }

  // MikroORM makes entities without calling the constructor, so #private members would not exist.
  private ring(now: Temporal.Instant): void {
    this.calledAt = now;
    this.callCount += 1;
    this.callSequence += 1;
  }

  private leaveCounter(): void {
    this.counterId = null;
    this.staffId = null;
  }

  private assertStep(step: StepName, to: TicketState): void {
    const { from, to: allowed } = stateTable[step];
    if (!from.includes(this.state) || !allowed.includes(to))
      throw new DomainError('queueing.wrong-state', 'conflict', {
        state: this.state,
        expected: [...from],
        step,
      });
  }

  private go(step: StepName, to: TicketState): void {
    this.assertStep(step, to);
    this.state = to;
  }
}
TicketSchema.setClass(Ticket);

const standingFields = [
  'stage',
  'state',
  'waitingSince',
  'calledAt',
  'callCount',
  'dueAt',
  'counterId',
  'staffId',
  'orderCode',
  'orderLabel',
  'parkedBecause',
] as const;

export type TicketStanding = Record<(typeof standingFields)[number], string | null>;

/** `A012`: what people read on their ticket and on the screens. */
export const ticketLabel = ({ lane, number }: { lane: string; number: number }): string =>
  `${lane}${String(number).padStart(3, '0')}`;
