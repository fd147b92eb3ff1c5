import { Arrow, Place, TicketNumber } from './call-list.tsx';
import type { ZoneCall } from './zone-board.ts';
import './full-width-call.css';

export function FullWidthCall({ call }: { call: ZoneCall }) {
  return (
    <div className="full-call" role="status" key={`${call.ticketNumber}/${call.callSequence}`}>
      <TicketNumber number={call.ticketNumber} />
      {call.maskedName && <p className="full-name">{call.maskedName}</p>}
      <p className="full-place">
        <Place call={call} />
        {call.arrow && <Arrow to={call.arrow} />}
      </p>
    </div>
  );
}
