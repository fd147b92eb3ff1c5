import type { BoardCall } from '../api/types.ts';
import { placeOf } from './announcer.ts';
import { Arrow, TicketNumber } from './call-list.tsx';
import './full-width-call.css';

export function FullWidthCall({ call }: { call: BoardCall }) {
  return (
    <div className="full-call" role="status" key={`${call.ticketNumber}/${call.callSequence}`}>
      <TicketNumber number={call.ticketNumber} />
      <p className="full-place">
        {placeOf(call)}
        <Arrow />
      </p>
    </div>
  );
}
