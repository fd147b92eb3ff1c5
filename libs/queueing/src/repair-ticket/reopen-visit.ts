import { DomainError, type Transaction } from '#kernel';
import { VisitReopened } from '../events.ts';
import type { factsOf } from '../ticket/take-step.ts';
import { ticketLabel, type Ticket } from '../ticket/ticket.entity.ts';
import { Visit } from '../visit.entity.ts';

/** Opens the visit again in the transaction that takes its ticket out of the end. */
export const reopenVisit = async (
  tx: Transaction,
  ticket: Ticket,
  facts: Awaited<ReturnType<typeof factsOf>>,
): Promise<void> => {
  await assertNoOtherVisit(tx, ticket);
  const visit = await tx.em.findOneOrFail(Visit, { id: facts.visitId });
  visit.reopen();
  tx.record(VisitReopened, { ...facts, bookingId: visit.bookingId ?? null });
};

/** They may have come back for the same service meanwhile, with a visit of its own. */
const assertNoOtherVisit = async ({ sql }: Transaction, ticket: Ticket): Promise<void> => {
  const [other] = await sql<{ lane: string; number: number }>`
    select t.lane, t.number from queueing.visit v join queueing.ticket t on t.visit_id = v.id
    where v.centre_code = ${ticket.centreCode} and v.person_id = ${ticket.personId}
      and v.service_code = ${ticket.serviceCode} and v.visited_on = ${ticket.issuedOn}
      and v.finished_at is null and v.id <> ${ticket.visitId} limit 1`;
  if (other)
    throw new DomainError('queueing.another-visit-open', 'conflict', { ticketNumber: ticketLabel(other) });
};
