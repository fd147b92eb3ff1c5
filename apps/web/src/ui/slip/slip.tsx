import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { components } from '../../api/schema.d.ts';
import { formatDateTime, formatTime } from '../../i18n/dates.ts';
import { Qr } from '../qr.tsx';
import type { SlipWords } from './slip-words.ts';
import './slip.css';

export type Slip = components['schemas']['Slip'];

interface PrintedSlipProps {
  slip: Slip;
  words: SlipWords;
  /** What a stop is called, where the reader's language is not that of the signs. */
  stageName?(stage: string, label: string): string;
}

/**
 * The slip of an 80 mm printer, beside the page and unseen on the screen; it goes to the printer when it appears.
 * It bears the masked name only, and its QR opens nothing but this visit, until the end of the day.
 */
export function PrintedSlip({ slip, words, stageName = (_, label) => label }: PrintedSlipProps) {
  const { visit } = slip;
  useEffect(() => print(), [slip]);
  return createPortal(
    <div className="paper-ticket" aria-hidden="true">
      <p className="paper-ticket-centre">{slip.centreName}</p>
      <p className="paper-ticket-number num">{visit.ticket}</p>
      <p className="paper-ticket-who">
        <strong>{slip.maskedName}</strong> · {slip.serviceLabel}
      </p>
      <p className="num">
        {words.arrived} {formatDateTime(visit.arrivedAt)}
      </p>
      <p className="paper-ticket-way">
        <span className="paper-ticket-label">{words.way}</span>
        {slip.steps.map(({ stage, label, state }) => (
          <span key={stage} data-state={state}>
            {stageName(stage, label)}
          </span>
        ))}
      </p>
      <Wait visit={visit} words={words} printedAt={slip.printedAt} />
      <Qr text={slip.url} label="" size="30mm" />
      <p className="paper-ticket-scan">{words.scan}</p>
      <p className="paper-ticket-small num">{formatDateTime(slip.printedAt, true)}</p>
    </div>,
    document.body,
  );
}

function Wait({ visit, words, printedAt }: { visit: Slip['visit']; words: SlipWords; printedAt: string }) {
  const { estimate, punctuality, earlyUntil, state } = visit;
  if (state !== 'waiting') return null;
  const isEarly = earlyUntil !== null && earlyUntil > printedAt;
  return (
    <p className="paper-ticket-wait num">
      {isEarly && <span>{words.early(formatTime(earlyUntil))}</span>}
      {punctuality === 'late' && <span>{words.late}</span>}
      {estimate && !isEarly && (
        <span>
          {words.wait} {words.minutes(Math.max(1, estimate.fromMinutes), Math.max(1, estimate.toMinutes))} (
          {words.asOf(formatTime(printedAt))})
        </span>
      )}
    </p>
  );
}
