import { useQuery } from '@tanstack/react-query';
import { useClockReading, instantFrom } from '../api/clock.ts';
import { formatDateTime, formatTime } from '../i18n/dates.ts';
import { ticketQuery, type CheckedIn, type Visit } from './arrival.ts';
import { PageTitle } from './page-title.tsx';
import { PrintedTicket } from './printed-ticket.tsx';
import { placeIn, useWords } from './words.ts';
import './outcome.css';

export function ResultPage({ checkedIn }: { checkedIn: CheckedIn }) {
  const words = useWords();
  const clock = useClockReading();
  const { data } = useQuery(ticketQuery(checkedIn.visitId));
  const visit = data?.visit ?? null;
  return (
    <div className="kiosk-page kiosk-result">
      <PageTitle>
        <span className="kiosk-tick" aria-hidden="true">
          ✓
        </span>
        {checkedIn.isRepeat ? words.doneAlready : words.done}
      </PageTitle>
      {checkedIn.booking && (
        <p className="kiosk-hint num">
          {checkedIn.booking.maskedName} · {words.bookedFor} {formatTime(checkedIn.booking.arriveAt)}
        </p>
      )}
      <section className="kiosk-number" aria-live="polite">
        {visit ? (
          <>
            <h2>{words.yourNumber}</h2>
            <p className="kiosk-number-big num">{visit.ticket}</p>
            <p className="kiosk-number-where">{whereTo(words, visit)}</p>
            {visit.state === 'waiting' && (
              <p className="kiosk-number-ahead num">
                {words.ahead(visit.peopleAhead)}
                {visit.estimate &&
                  visit.peopleAhead > 0 &&
                  ` · ${words.minutes(Math.max(1, visit.estimate.fromMinutes), Math.max(1, visit.estimate.toMinutes))}`}
              </p>
            )}
          </>
        ) : (
          <p className="kiosk-number-where">{data?.isLate ? words.late : words.making}</p>
        )}
      </section>
      {visit && (
        <>
          <p className="kiosk-hint">{words.howCalled}</p>
          <button type="button" className="kiosk-button" onClick={() => print()}>
            {words.print}
          </button>
          <PrintedTicket
            ticket={visit.ticket}
            where={whereTo(words, visit)}
            at={clock ? formatDateTime(instantFrom(clock)) : ''}
            note={words.howCalled}
          />
        </>
      )}
    </div>
  );
}

function whereTo(words: ReturnType<typeof useWords>, visit: Visit): string {
  if (visit.state === 'waiting') return words.waitFor(placeIn(words, visit.stage, visit.stageLabel));
  if (visit.state === 'called' || visit.state === 'serving') {
    return words.goTo(visit.counterLabel ?? placeIn(words, visit.stage, visit.stageLabel));
  }
  return words.askReception;
}
