import { isBare } from '../queue/unsent/kept-lists.ts';
import type { Ticket } from '../queue/queue.ts';

/** Lists kept over a reload without network do not tell it. */
export const Age = ({ ticket }: { ticket: Ticket }) =>
  isBare(ticket) ? null : <span className="subtle num">{ticket.person.age}세</span>;
