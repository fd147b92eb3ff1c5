import type { Transaction } from '#kernel';
import type { Ticket } from '../ticket/ticket.entity.ts';

/** Keeps the call for the screens, which show the latest ones whatever became of the visitor since. */
export const noteCall = async ({ sql, now }: Transaction, ticket: Ticket): Promise<void> => {
  await sql`
    insert into queueing.ticket_call (ticket_id, centre_code, called_on, called_at, call_sequence, stage, counter_id)
    values (${ticket.id}, ${ticket.centreCode}, ${ticket.issuedOn}, ${now}, ${ticket.callSequence}, ${ticket.stage},
            ${ticket.counterId})`;
};
