import type { Transaction } from '#kernel';
import type { OrderRule, Ticket } from '../ticket/ticket.entity.ts';

/**
 * Keeps the call for the screens, which show the latest ones whatever became of the visitor since, and the rule
 * that put this person first; null when the same call is repeated.
 */
export const noteCall = async (
  { sql, now }: Transaction,
  ticket: Ticket,
  rule: OrderRule | null = null,
): Promise<void> => {
  await sql`
    insert into queueing.ticket_call (ticket_id, centre_code, called_on, called_at, call_sequence, stage, counter_id,
                                      order_code, order_label)
    values (${ticket.id}, ${ticket.centreCode}, ${ticket.issuedOn}, ${now}, ${ticket.callSequence}, ${ticket.stage},
            ${ticket.counterId}, ${rule?.code ?? null}, ${rule?.label ?? null})`;
};
