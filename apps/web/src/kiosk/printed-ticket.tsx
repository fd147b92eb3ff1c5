import { createPortal } from 'react-dom';
import './printed-ticket.css';

interface PrintedTicketProps {
  ticket: string;
  where: string;
  at: string;
  note: string;
}

/** The slip of an 80 mm printer, beside the page and unseen on the screen. It bears a number and no name. */
export function PrintedTicket({ ticket, where, at, note }: PrintedTicketProps) {
  return createPortal(
    <div className="slip" aria-hidden="true">
      <p className="slip-number num">{ticket}</p>
      <p className="slip-where">{where}</p>
      <p>{note}</p>
      <p className="num">{at}</p>
    </div>,
    document.body,
  );
}
