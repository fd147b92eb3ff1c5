import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { assertFree } from '../call-next/call-next.ts';
import { asRunOn } from '../choose-stay/as-run-on.ts';
import { finishVisit } from '../complete-stage/finish-visit.ts';
import { LineChanged } from '../events.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { ticketLabel, type RepairedPlace, type Ticket } from '../ticket/ticket.entity.ts';
import { VisitPaths, type StageDescription } from '../visit-paths.ts';
import { reopenVisit } from './reopen-visit.ts';

/** The line or the seats of a stage, a counter where the person is being served, set aside, gone through, or gone. */
export type RepairTarget =
  | { to: 'stage'; stage: string }
  | { to: 'counter'; counterId: string }
  | { to: 'aside' }
  | { to: 'done' }
  | { to: 'left' };

export interface Repair {
  ticketId: string;
  target: RepairTarget;
  reason: string;
}

/**
 * A lead says where somebody really is, out of whatever state the screens left them in, also after the visit was
 * ended today. It is a step like any other: kept with its reason, and undone like any other.
 */
@Injectable()
export class RepairTicket {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run({ ticketId, target, reason }: Repair): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const { zone } = await getBoard(tx.sql, ticket.centreCode);
      if (!dayOf(tx.now, zone).equals(ticket.issuedOn))
        throw new DomainError('queueing.ticket-of-another-day', 'conflict', { on: String(ticket.issuedOn) });
      const hadEnded = ticket.hasEnded();
      if (hadEnded && (target.to === 'done' || target.to === 'left'))
        throw new DomainError('queueing.already-gone', 'conflict', { ticketNumber: ticketLabel(ticket) });
      const place = await this.#placeOf(tx, ticket, target, reason);
      const facts = await takeStep(tx, ticket, {
        name: 'repair',
        reason,
        change: () => ticket.putBack(place, tx.now),
      });
      tx.record(LineChanged, { ...facts, change: 'repaired', nextStage: ticket.stage });
      if (hadEnded) await reopenVisit(tx, ticket, facts);
      if (ticket.hasEnded()) await finishVisit(tx, facts, ticket.state === 'done' ? 'completed' : 'left');
      return { ticketId };
    });
  }

  async #placeOf(
    tx: Transaction,
    ticket: Ticket,
    target: RepairTarget,
    reason: string,
  ): Promise<RepairedPlace> {
    const at = (stageCode: string): Promise<StageDescription> => {
      const { stages } = this.#paths.pathFor(ticket.serviceCode);
      const stage = stages.find(({ code }) => code === stageCode);
      if (!stage) throw new DomainError('queueing.not-on-the-path', 'invalid', { stage: stageCode });
      return asRunOn(tx, ticket, stage);
    };
    const nowhere = { reason, counter: null, dueAt: null };
    switch (target.to) {
      case 'stage': {
        const stage = await at(target.stage);
        const state = stage.kind === 'timed' ? 'serving' : 'waiting';
        return { ...nowhere, stage, state, dueAt: await findInterruptedStay(tx, ticket, stage.code) };
      }
      case 'counter': {
        const counter = await lockCounter(tx, target.counterId);
        counter.assertOpen();
        if (counter.id !== ticket.counterId) await assertFree(tx, counter);
        if (counter.centreCode !== ticket.centreCode)
          throw new DomainError('queueing.counter-not-found', 'not-found');
        const stage = await at(counter.stage);
        return {
          ...nowhere,
          stage,
          state: 'serving',
          counter: { id: counter.id, staffId: counter.staffId ?? null },
        };
      }
      case 'aside': {
        const stage = await at(ticket.stage);
        const dueAt = ticket.dueAt ?? (await findInterruptedStay(tx, ticket, stage.code));
        return { ...nowhere, stage, state: 'parked', dueAt };
      }
      default:
        return { ...nowhere, stage: await at(ticket.stage), state: target.to };
    }
  }
}

/** The end of the stay that a slip cut short here: whoever sat has sat since. */
const findInterruptedStay = async (
  { sql }: Transaction,
  ticket: Ticket,
  stage: string,
): Promise<Temporal.Instant | null> => {
  const [last] = await sql<{ due_at: string }>`
    select before ->> 'dueAt' as due_at from queueing.ticket_step
    where ticket_id = ${ticket.id} and undone_at is null
      and before ->> 'stage' = ${stage} and before ->> 'dueAt' is not null
    order by id desc limit 1`;
  return last ? Temporal.Instant.from(last.due_at) : null;
};
