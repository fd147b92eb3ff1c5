import { isBare } from '../queue/unsent/kept-lists.ts';
import type { Ticket } from '../queue/queue.ts';

/** Neither lists kept over a reload without network tell it, nor who gave no name. */
export const Age = ({ ticket }: { ticket: Ticket }) =>
  isBare(ticket) || !ticket.person ? null : <span className="subtle num">{ticket.person.age}세</span>;
