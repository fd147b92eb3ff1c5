import { useEffect, useRef } from 'react';
import { useServerNow } from '../api/clock.ts';
import type { Iso } from '../api/types.ts';
import { formatSpan } from '../i18n/dates.ts';
import './countdown.css';

/** Seconds until an instant by the server's clock; null before the clock is known. */
export function useSecondsUntil(instant: Iso | number | null): number | null {
  const now = useServerNow(instant === null ? 60_000 : 500);
  if (instant === null || now === null) return null;
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  return Math.max(0, (at - now) / 1000);
}

interface CountdownProps {
  until: Iso;
  onEnd?(): void;
}

/** `4:07`; silent for screen readers, which are told at the end only. */
export function Countdown({ until, onEnd }: CountdownProps) {
  const left = useSecondsUntil(until);
  const ended = useRef(false);
  useEffect(() => {
    if (left === null) return;
    if (left > 0) ended.current = false;
    else if (!ended.current) {
      ended.current = true;
      onEnd?.();
    }
  }, [left, onEnd]);
  return (
    <span className="num" role="timer">
      {left === null ? '–:––' : formatSpan(left)}
    </span>
  );
}

interface CountdownRingProps {
  until: Iso;
  totalSeconds: number;
  label: string;
}

/** A ring that empties while the time runs out, with the time in its middle. */
export function CountdownRing({ until, totalSeconds, label }: CountdownRingProps) {
  const left = useSecondsUntil(until) ?? totalSeconds;
  const share = Math.min(1, left / totalSeconds);
  return (
    <div className="ui-ring" role="timer" aria-label={`${label} ${formatSpan(left)}`}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className="ui-ring-track" cx="60" cy="60" r="52" pathLength="100" />
        <circle
          className="ui-ring-rest"
          cx="60"
          cy="60"
          r="52"
          pathLength="100"
          strokeDasharray={`${share * 100} 100`}
        />
      </svg>
      <span className="ui-ring-time num" aria-hidden="true">
        {formatSpan(left)}
      </span>
    </div>
  );
}
