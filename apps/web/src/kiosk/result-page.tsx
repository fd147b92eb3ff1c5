import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../api/clock.ts';
import { useAct } from '../api/query.ts';
import { formatTime } from '../i18n/dates.ts';
import type { LanguageCode } from '../i18n/index.ts';
import { PrintedSlip } from '../ui/slip/slip.tsx';
import { slipWords } from '../ui/slip/slip-words.ts';
import { printSlip, ticketQuery, type CheckedIn, type Visit } from './arrival.ts';
import { PageTitle } from './page-title.tsx';
import { placeIn, useWords, type Words } from './words.ts';
import './outcome.css';

interface ResultPageProps {
  checkedIn: CheckedIn;
  /** The slip comes out by itself. */
  printsAlone: boolean;
}

export function ResultPage({ checkedIn, printsAlone }: ResultPageProps) {
  const words = useWords();
  const { data, isError } = useQuery(ticketQuery(checkedIn.visitId));
  const visit = data?.visit ?? null;
  return (
    <div className="kiosk-page kiosk-result">
      <PageTitle>
        <span className="kiosk-tick" aria-hidden="true">
          ✓
        </span>
        {titleOf(checkedIn, words)}
      </PageTitle>
      {checkedIn.booking && (
        <p className="kiosk-hint num">
          {checkedIn.booking.maskedName} · {words.bookedFor} {formatTime(checkedIn.booking.arriveAt)}
        </p>
      )}
      {visit && <Punctuality visit={visit} />}
      <section className="kiosk-number" aria-live="polite" data-spoken>
        {visit ? (
          <TicketNumber visit={visit} />
        ) : (
          <p className="kiosk-number-where">
            {isError ? words.waiting.noTicket : data?.isLate ? words.late : words.making}
          </p>
        )}
      </section>
      {visit && (
        <>
          <p className="kiosk-hint">{words.howCalled}</p>
          <PrintButton visitId={checkedIn.visitId} printsAlone={printsAlone && !checkedIn.isRepeat} />
        </>
      )}
    </div>
  );
}

const titleOf = ({ by, isRepeat }: CheckedIn, words: Words): string => {
  if (by === 'number') return words.numbers.got;
  if (by === 'home') return words.numbers.here;
  return isRepeat ? words.doneAlready : words.done;
};

function TicketNumber({ visit }: { visit: Visit }) {
  const words = useWords();
  const isEarly = useIsEarly(visit);
  return (
    <>
      <h2>{words.yourNumber}</h2>
      <p className="kiosk-number-big num">{visit.ticket}</p>
      <p className="kiosk-number-where">{whereTo(words, visit)}</p>
      {/* Before their time comes near, how many stand in the line says nothing to who is early. */}
      {visit.state === 'waiting' && !isEarly && (
        <p className="kiosk-number-ahead num">
          {words.ahead(visit.peopleAhead)}
          {visit.estimate &&
            visit.peopleAhead > 0 &&
            ` · ${words.minutes(Math.max(1, visit.estimate.fromMinutes), Math.max(1, visit.estimate.toMinutes))}`}
        </p>
      )}
    </>
  );
}

function useIsEarly({ earlyUntil }: Visit): boolean {
  const now = useServerNow(10_000);
  return earlyUntil !== null && now !== null && Date.parse(earlyUntil) > now;
}

/** Who came early or late is told what that means for their place in line. */
function Punctuality({ visit }: { visit: Visit }) {
  const words = useWords();
  const isEarly = useIsEarly(visit);
  if (visit.state !== 'waiting') return null;
  if (isEarly)
    return (
      <p className="kiosk-note" data-punctuality="early">
        <strong className="num">{words.early(formatTime(visit.earlyUntil!))}</strong> {words.earlyLane}
      </p>
    );
  if (visit.punctuality !== 'late') return null;
  return (
    <p className="kiosk-note" data-punctuality="late">
      <strong>{words.lateArrival}</strong>
    </p>
  );
}

function PrintButton({ visitId, printsAlone }: { visitId: string; printsAlone: boolean }) {
  const words = useWords();
  const { i18n } = useTranslation();
  const act = useAct(printSlip);
  const began = useRef(false);
  const { mutate } = act;
  useEffect(() => {
    if (!printsAlone || began.current) return;
    began.current = true;
    mutate({ visitId });
  }, [printsAlone, mutate, visitId]);
  return (
    <>
      {act.isError && (
        <p className="kiosk-wrong" role="alert">
          {words.offline}
        </p>
      )}
      <button
        type="button"
        className="kiosk-button"
        onClick={() => mutate({ visitId })}
        disabled={act.isPending}
      >
        {words.print}
      </button>
      {act.data && (
        <PrintedSlip
          slip={act.data}
          words={slipWords[(i18n.resolvedLanguage ?? 'ko') as LanguageCode]}
          stageName={(stage, label) => placeIn(words, stage, label)}
        />
      )}
    </>
  );
}

function whereTo(words: Words, visit: Visit): string {
  if (visit.state === 'waiting') return words.waitFor(placeIn(words, visit.stage, visit.stageLabel));
  if (visit.state === 'called' || visit.state === 'serving') {
    return words.goTo(visit.counterLabel ?? placeIn(words, visit.stage, visit.stageLabel));
  }
  return words.askReception;
}
