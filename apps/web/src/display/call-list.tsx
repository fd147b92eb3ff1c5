import { placeOf } from './announcer.ts';
import type { Arrow as Direction, ZoneCall } from './zone-board.ts';
import './calls.css';

const MOST_SHOWN = 6;

interface CallListProps {
  calls: ZoneCall[];
  zone: string;
  announcing: ZoneCall | null;
}

export function CallList({ calls, zone, announcing }: CallListProps) {
  const shown = calls.slice(0, MOST_SHOWN);
  return (
    <section className="calls" aria-labelledby="calls-title">
      <BoardTitle id="calls-title" title="호출" zone={zone} />
      {shown.length === 0 ? (
        <div className="calls-empty">
          <p>아직 호출한 번호가 없습니다.</p>
          <p>번호가 불릴 때까지 앉아서 기다려 주십시오.</p>
        </div>
      ) : (
        <ol data-named={shown.some((call) => call.maskedName !== null) || undefined}>
          {shown.map((call) => (
            <li
              key={`${call.stage}/${call.ticketNumber}`}
              data-announcing={announcing?.ticketNumber === call.ticketNumber || undefined}
            >
              <span className="who">
                <TicketNumber number={call.ticketNumber} />
                {call.maskedName && <span className="name">{call.maskedName}</span>}
              </span>
              <Place call={call} />
              {call.arrow && <Arrow to={call.arrow} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

export function BoardTitle({ id, title, zone }: { id: string; title: string; zone: string }) {
  return (
    <div className="board-title">
      <h2 id={id}>{title}</h2>
      <p>{zone}</p>
    </div>
  );
}

/** A long name of a counter is written smaller, so that it never runs into its arrow. */
const lengthOf = (place: string): 'long' | 'longest' | undefined =>
  place.length > 11 ? 'longest' : place.length > 7 ? 'long' : undefined;

export function Place({ call }: { call: ZoneCall }) {
  return (
    <span className="place" data-length={lengthOf(placeOf(call))}>
      {call.floor && <span className="floor">{call.floor}</span>}
      {placeOf(call)}
    </span>
  );
}

export function TicketNumber({ number }: { number: string }) {
  const parts = /^([A-Za-z]+)[\s-]*(\d+)$/.exec(number);
  if (!parts) return <strong className="ticket num">{number}</strong>;
  return (
    <strong className="ticket num">
      <span className="visually-hidden">{number}</span>
      <span className="lane" aria-hidden="true">
        {parts[1]}
      </span>
      <span aria-hidden="true">{parts[2]}</span>
    </strong>
  );
}

const directions: Record<Direction, { turn: number; words: string }> = {
  right: { turn: 0, words: '오른쪽' },
  down: { turn: 90, words: '뒤쪽' },
  left: { turn: 180, words: '왼쪽' },
  up: { turn: 270, words: '앞쪽' },
};

export function Arrow({ to }: { to: Direction }) {
  const { turn, words } = directions[to];
  return (
    <svg className="arrow" viewBox="0 0 24 24" role="img" aria-label={words} data-to={to}>
      <path
        d="M3 12h16M12 5l7 7-7 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.2"
        transform={`rotate(${turn} 12 12)`}
      />
    </svg>
  );
}
