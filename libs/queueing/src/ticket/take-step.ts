import { LockMode } from '@mikro-orm/core';
import { currentContext, DomainError, type Transaction } from '#kernel';
import { isInScope, raiseSequence } from '../board/board.ts';
import type { StepName } from './ticket-states.ts';
import { Ticket, ticketLabel } from './ticket.entity.ts';

/** The member of staff on whose behalf this runs. */
export const actingStaff = (): string | null => {
  const { actor } = currentContext();
  return actor.kind === 'staff' ? actor.id : null;
};

/**
 * The ticket, held until commit: whoever acts on it at the same time waits and then sees the new state.
 * @throws `queueing.ticket-changed` where the act was decided on an earlier revision
 */
export const lockTicket = async ({ em }: Transaction, ticketId: string): Promise<Ticket> => {
  const ticket = await em.findOne(Ticket, { id: ticketId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!ticket || !isInScope(ticket.centreCode))
    throw new DomainError('queueing.ticket-not-found', 'not-found');
  const { seenRevision } = currentContext();
  if (seenRevision !== undefined && seenRevision !== ticket.revision) {
    const { stage, state, counterId, revision } = ticket;
    const facts = { ticketNumber: ticketLabel(ticket), stage, state, counterId: counterId ?? null, revision };
    throw new DomainError('queueing.ticket-changed', 'conflict', facts);
  }
  return ticket;
};

export interface Step {
  name: StepName;
  reason?: string | undefined;
  change(): void;
}

/** Takes the ticket one step further, keeps what undo and reports need, and returns the facts that events carry. */
export const takeStep = async (tx: Transaction, ticket: Ticket, step: Step) => {
  ticket.assertMayMove(step.name);
  const before = ticket.standing();
  step.change();
  ticket.revision += 1;
  await tx.em.flush();
  await tx.sql`
    insert into queueing.ticket_step (ticket_id, step, stage, staff_id, counter_id, at, reason, before)
    values (${ticket.id}, ${step.name}, ${before.stage}, ${actingStaff()}, ${before.counterId ?? ticket.counterId},
            ${tx.now}, ${step.reason ?? null}, ${JSON.stringify(before)}::jsonb)`;
  const isElsewhere = before.counterId !== (ticket.counterId ?? null);
  if (before.stage !== ticket.stage || before.state !== ticket.state || isElsewhere) {
    await endInterval(tx, ticket);
    await beginInterval(tx, ticket, tx.now);
  }
  return { ...(await factsOf(tx, ticket)), stage: before.stage! };
};

/** What every event about a ticket tells; raises the board's sequence. */
export const factsOf = async (tx: Transaction, ticket: Ticket) => ({
  centreCode: ticket.centreCode,
  sequence: await raiseSequence(tx, ticket.centreCode),
  visitId: ticket.visitId,
  personId: ticket.personId ?? null,
  visitSequence: ticket.revision,
  ticketNumber: ticketLabel(ticket),
  stage: ticket.stage,
  at: tx.now.toString(),
});

/** Opens the interval of the state the ticket is in now; a finished visit has none. */
export const beginInterval = async (
  { sql }: Transaction,
  ticket: Ticket,
  startedAt: Temporal.Instant | string,
): Promise<void> => {
  if (ticket.hasEnded()) return;
  await sql`
    insert into queueing.stage_interval (visit_id, centre_code, stage, state, started_at, staff_id, counter_id)
    values (${ticket.visitId}, ${ticket.centreCode}, ${ticket.stage}, ${ticket.state}, ${startedAt},
            ${ticket.staffId}, ${ticket.counterId})`;
};

// Two processes' clocks may differ by a little, and who waited for a lock read its clock before: never end before the start.
const endInterval = async ({ sql, now }: Transaction, ticket: Ticket): Promise<void> => {
  await sql`
    update queueing.stage_interval set ended_at = greatest(started_at, ${now}::timestamptz)
    where visit_id = ${ticket.visitId} and ended_at is null`;
};

/** Withdraws what the undone step measured and lets the interval before it run on from its own start. */
export const resumeInterval = async (
  tx: Transaction,
  ticket: Ticket,
  before: { stage: string; state: string },
): Promise<void> => {
  const { sql, now } = tx;
  await sql`
    update queueing.stage_interval
    set ended_at = greatest(started_at, ${now}::timestamptz), withdrawn_at = ${now}
    where visit_id = ${ticket.visitId} and ended_at is null`;
  const [resumed] = await sql<{ started_at: string }>`
    update queueing.stage_interval set withdrawn_at = ${now}
    where id = (select id from queueing.stage_interval
                where visit_id = ${ticket.visitId} and stage = ${before.stage} and state = ${before.state}
                  and withdrawn_at is null
                order by id desc limit 1)
    returning started_at`;
  await beginInterval(tx, ticket, resumed?.started_at ?? now);
};
