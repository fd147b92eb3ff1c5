import type { BoardCall } from '../api/types.ts';
import { placeOf } from './announcer.ts';
import './calls.css';

const MOST_SHOWN = 6;

export function CallList({ calls, announcing }: { calls: BoardCall[]; announcing: BoardCall | null }) {
  const shown = calls.slice(0, MOST_SHOWN);
  return (
    <section className="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">호출</h2>
      {shown.length === 0 ? (
        <div className="calls-empty">
          <p>아직 호출한 번호가 없습니다.</p>
          <p>번호가 불릴 때까지 앉아서 기다려 주십시오.</p>
        </div>
      ) : (
        <ol>
          {shown.map((call) => (
            <li
              key={`${call.stage}/${call.ticketNumber}`}
              data-announcing={announcing?.ticketNumber === call.ticketNumber || undefined}
            >
              <TicketNumber number={call.ticketNumber} />
              <span className="place">{placeOf(call)}</span>
              <Arrow />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

export function TicketNumber({ number }: { number: string }) {
  const parts = /^([A-Za-z]+)[\s-]*(\d+)$/.exec(number);
  if (!parts) return <strong className="ticket num">{number}</strong>;
  return (
    <strong className="ticket num" aria-label={number}>
      <span className="lane">{parts[1]}</span>
      {parts[2]}
    </strong>
  );
}

export function Arrow() {
  return (
    <svg className="arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 12h16M12 5l7 7-7 7" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
