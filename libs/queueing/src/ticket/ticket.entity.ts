import { DomainError } from '#kernel';
import type { StageDescription } from '../visit-paths.ts';
import { TicketSchema } from './ticket-columns.ts';
import { ticketLabel } from './ticket-label.ts';
import type { OrderRule, RepairedPlace } from './ticket-places.ts';
import { restored, standingOf, type TicketStanding } from './ticket-standing.ts';
import { FIRST_STATE, movingSteps, stateTable, type StepName, type TicketState } from './ticket-states.ts';

export { ticketLabel } from './ticket-label.ts';
export type { OrderRule, RepairedPlace } from './ticket-places.ts';

/** A visitor's place in line, with the number people see; one ticket walks through every stage of the visit. */
export class Ticket extends TicketSchema.class {
  enter(stage: StageDescription, now: Temporal.Instant): void {
    this.stage = stage.code;
    this.state = stage.kind === 'timed' ? 'serving' : FIRST_STATE;
    this.waitingSince = now;
    this.dueAt = null;
    this.awayUntil = null;
    if (stage.kind === 'timed') {
      this.stayMinutes ??= stage.minutes!;
      this.stayExtendedMinutes = 0;
      this.dueAt = now.add({ minutes: this.stayMinutes });
    }
    this.calledAt = this.orderCode = this.orderLabel = this.parkedBecause = null;
    this.forCounterId = this.movedAt = null;
    this.callCount = 0;
    this.leaveCounter();
  }

  call(counterId: string, staffId: string | null, rule: OrderRule, now: Temporal.Instant): void {
    this.go('call', 'called');
    this.counterId = counterId;
    this.staffId = staffId;
    this.orderCode = rule.code;
    this.orderLabel = rule.label;
    this.forCounterId = this.movedAt = null;
    this.ring(now);
  }

  /** Calling the same number again sooner than `afterSeconds` only makes the hall noisy. */
  recall(now: Temporal.Instant, afterSeconds: number): void {
    this.assertStep('recall', 'called');
    const retryAt = this.calledAt!.add({ seconds: afterSeconds });
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

  /** At another counter from now on, which is free: the number is called there. */
  moveTo(counterId: string, staffId: string | null, rule: OrderRule, now: Temporal.Instant): void {
    this.assertMoves('called');
    this.state = 'called';
    this.callCount = 0;
    this.counterId = counterId;
    this.staffId = staffId;
    this.orderCode = rule.code;
    this.orderLabel = rule.label;
    this.forCounterId = this.movedAt = null;
    this.ring(now);
  }

  /** Waits for another counter, or for any (null); who was called already comes before the others. */
  waitFor(counterId: string | null, now: Temporal.Instant): void {
    this.assertMoves('waiting');
    const wasCalled = this.state !== 'waiting';
    this.state = 'waiting';
    this.forCounterId = counterId;
    if (!wasCalled) return;
    this.movedAt = now;
    this.calledAt = this.orderCode = this.orderLabel = null;
    this.callCount = 0;
    this.leaveCounter();
  }

  /** Stands in the line of another stage, at the place the appointment gives there. */
  moveToStage(stage: StageDescription, now: Temporal.Instant): void {
    this.assertMoves('waiting');
    this.enter(stage, now);
  }

  /** Staff see what no booking says: somebody needs help, or does not after all. */
  changeLane(lane: 'normal' | 'assisted'): void {
    this.assertMoves('waiting');
    this.assertStillWaits();
    this.assistedBecause = lane === 'assisted' ? 'staff' : null;
    this.earlyUntil = null;
  }

  /** Did not answer `calls` calls: keeps the place for a while, or is missed at once where none is given. */
  miss(now: Temporal.Instant, { calls, awayMinutes }: { calls: number; awayMinutes: number }): void {
    const to = awayMinutes > 0 ? 'parked' : 'missed';
    this.assertStep('miss', to);
    if (this.callCount < calls)
      throw new DomainError('queueing.call-again-first', 'conflict', { called: this.callCount, calls });
    this.state = to;
    this.awayUntil = awayMinutes > 0 ? now.add({ minutes: awayMinutes }) : null;
    this.leaveCounter();
  }

  /** The time to come back has run out. */
  lapse(now: Temporal.Instant): void {
    if (!this.awayUntil || Temporal.Instant.compare(now, this.awayUntil) < 0)
      this.refuse('lapse', ['parked']);
    this.go('lapse', 'missed');
    this.awayUntil = null;
  }

  /** Decides how long this person stays: before they sit down, or while they do. */
  chooseStay(minutes: number, because: string | null): void {
    this.assertStep('stay', this.state);
    const planned = this.stayMinutes ?? minutes;
    if (this.dueAt) this.dueAt = this.dueAt.add({ minutes: minutes - planned });
    this.stayMinutes = minutes;
    this.stayBecause = because;
  }

  /** So many minutes more, from the end of the stay or from now if that has passed. */
  extendStay(minutes: number, now: Temporal.Instant): void {
    if (!this.dueAt) this.refuse('extend', ['serving']);
    this.assertStep('extend', this.state);
    const from = Temporal.Instant.compare(now, this.dueAt) > 0 ? now : this.dueAt;
    this.dueAt = from.add({ minutes });
    this.stayExtendedMinutes += minutes;
  }

  /** Where a lead says this person is, whatever the screens said. */
  putBack(place: RepairedPlace, now: Temporal.Instant): void {
    this.assertStep('repair', place.state);
    if (place.state === 'done' || place.state === 'left') {
      this.dueAt = this.awayUntil = null;
      this.leaveCounter();
    } else {
      this.enter(place.stage, now);
      if (this.dueAt && place.dueAt) this.dueAt = place.dueAt;
    }
    this.state = place.state;
    this.isOnTheWay = false;
    if (place.state === 'parked') this.parkedBecause = place.reason;
    if (!place.counter) return;
    this.counterId = place.counter.id;
    this.staffId = place.counter.staffId;
    this.calledAt = now;
  }

  /** Nobody calls or moves a person for whom help is on the way. */
  assertMayMove(step: StepName): void {
    if (this.alarmId && movingSteps.includes(step))
      throw new DomainError('queueing.alarm-open', 'conflict', { ticketNumber: ticketLabel(this) });
  }

  /** Here now, with the number taken at home: the place is as it was. */
  confirmArrival(): void {
    this.go('confirm', 'waiting');
    this.isOnTheWay = false;
    this.parkedBecause = this.awayUntil = null;
  }

  /** Set aside; with `until` the place is kept until then only. */
  park(reason: string, until: Temporal.Instant | null = null): void {
    this.go('park', 'parked');
    this.parkedBecause = reason;
    this.awayUntil = until;
    this.leaveCounter();
  }

  /** Back to the old place in line; a stay that was interrupted has run on meanwhile. */
  return(now: Temporal.Instant): void {
    this.go('return', this.dueAt ? 'serving' : 'waiting');
    this.waitingSince = now;
    this.calledAt = this.orderCode = this.orderLabel = this.parkedBecause = null;
    this.awayUntil = null;
    this.isOnTheWay = false;
    this.callCount = 0;
  }

  leave(): void {
    this.go('leave', 'left');
    this.dueAt = this.awayUntil = null;
    this.leaveCounter();
  }

  hasEnded(): boolean {
    return this.state === 'done' || this.state === 'left';
  }

  /** What an undo puts back: everything a step may change, except what has been seen or heard. */
  standing(): TicketStanding {
    return standingOf(this);
  }

  restore(standing: TicketStanding): void {
    Object.assign(this, restored(standing));
  }

  // MikroORM makes entities without calling the constructor, so #private members would not exist.
  private ring(now: Temporal.Instant): void {
    this.isOnTheWay = false;
    this.calledAt = now;
    this.callCount += 1;
    this.callSequence += 1;
  }

  private leaveCounter(): void {
    this.counterId = null;
    this.staffId = null;
  }

  private assertMoves(to: TicketState): void {
    // Who sits out a stay is not in a line.
    if (this.dueAt) this.refuse('transfer', ['waiting', 'called']);
    this.assertStep('transfer', to);
  }

  private assertStillWaits(): void {
    if (this.state !== 'waiting') this.refuse('transfer', ['waiting']);
  }

  private refuse(step: StepName, expected: readonly TicketState[]): never {
    throw new DomainError('queueing.wrong-state', 'conflict', {
      state: this.state,
      expected: [...expected],
      step,
    });
  }

  private assertStep(step: StepName, to: TicketState): void {
    const { from, to: allowed } = stateTable[step];
    if (!from.includes(this.state) || !allowed.includes(to)) this.refuse(step, from);
  }

  private go(step: StepName, to: TicketState): void {
    this.assertStep(step, to);
    this.state = to;
  }
}
TicketSchema.setClass(Ticket);
