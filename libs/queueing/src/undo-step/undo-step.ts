import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { assertFree } from '../call-next/call-next.ts';
import { finishVisit } from '../complete-stage/finish-visit.ts';
import { LineChanged } from '../events.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { REPAIR } from '../permissions.ts';
import { reopenVisit } from '../repair-ticket/reopen-visit.ts';
import { actingStaff, factsOf, lockTicket, resumeInterval } from '../ticket/take-step.ts';
import type { TicketStanding } from '../ticket/ticket-standing.ts';
import { ticketLabel, type Ticket } from '../ticket/ticket.entity.ts';

interface StepRow {
  id: string;
  step: string;
  staff_id: string | null;
  before: TicketStanding;
}

/** Takes back the last step of a ticket: a slip of one's own, or anybody's for who may repair. */
@Injectable()
export class UndoStep {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string; undone: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const last = await getLastStep(tx, ticket);
      if (last.before.counterId && last.before.counterId !== ticket.counterId)
        await assertCounterTakesBack(tx, last.before.counterId);

      const { stage, state, counterId } = ticket;
      const hadEnded = ticket.hasEnded();
      ticket.restore(last.before);
      ticket.revision += 1;
      await tx.em.flush();
      if (stage !== ticket.stage || state !== ticket.state || counterId !== ticket.counterId)
        await resumeInterval(tx, ticket, { stage: ticket.stage, state: ticket.state });
      await withdraw(tx, ticket, last, state);

      const facts = await factsOf(tx, ticket);
      tx.record(LineChanged, { ...facts, stage, change: 'undone', nextStage: ticket.stage });
      if (hadEnded) await reopenVisit(tx, ticket, facts);
      if (ticket.hasEnded()) await endAgain(tx, ticket, facts);
      return { ticketId, undone: last.step };
    });
  }
}

const getLastStep = async (tx: Transaction, ticket: Ticket): Promise<StepRow> => {
  const [last] = await tx.sql<StepRow>`
    select id, step, staff_id, before from queueing.ticket_step
    where ticket_id = ${ticket.id} and undone_at is null order by id desc limit 1`;
  const { zone } = await getBoard(tx.sql, ticket.centreCode);
  const refuse = (because: string) =>
    new DomainError('queueing.nothing-to-undo', 'conflict', { ticketNumber: ticketLabel(ticket), because });
  if (!last) throw refuse('no-step');
  if (!dayOf(tx.now, zone).equals(ticket.issuedOn)) throw refuse('another-day');
  const { actor } = currentContext();
  if (last.staff_id !== actingStaff() && !actor.permissions.includes(REPAIR)) throw refuse('another-person');
  return last;
};

/** The counter may have called somebody else meanwhile, or gone home. */
const assertCounterTakesBack = async (tx: Transaction, counterId: string): Promise<void> => {
  const counter = await lockCounter(tx, counterId);
  counter.assertOpen();
  await assertFree(tx, counter);
};

const withdraw = async (
  { sql, now }: Transaction,
  ticket: Ticket,
  last: StepRow,
  undoneState: string,
): Promise<void> => {
  await sql`
    update queueing.ticket_step set undone_at = ${now}, undone_by = ${actingStaff()} where id = ${last.id}`;
  const wasCall = last.step === 'call' || last.step === 'recall';
  if (!wasCall && !(last.step === 'transfer' && undoneState === 'called')) return;
  await sql`
    update queueing.ticket_call set withdrawn_at = ${now}
    where ticket_id = ${ticket.id} and call_sequence = ${ticket.callSequence}`;
};

/** A repair had opened it; how it had ended stands in the step that ended it. */
const endAgain = async (
  tx: Transaction,
  ticket: Ticket,
  facts: Awaited<ReturnType<typeof factsOf>>,
): Promise<void> => {
  if (ticket.state === 'done') return finishVisit(tx, facts, 'completed');
  const [left] = await tx.sql<{ state: string }>`
    select before ->> 'state' as state from queueing.ticket_step
    where ticket_id = ${ticket.id} and step = 'leave' and undone_at is null order by id desc limit 1`;
  return finishVisit(tx, facts, left?.state === 'missed' ? 'missed' : 'left');
};
