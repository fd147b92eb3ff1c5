import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClockReading } from '../../api/clock.ts';
import type { TakenHold } from '../../api/scheduling.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { markPassed, secondsLeft } from './hold-time.ts';

/** Seconds left of a hold, looked at twice a second; null without one. */
export function useHoldLeft(hold: TakenHold | null): number | null {
  const speed = useClockReading()?.speed ?? 1;
  const [at, look] = useState(() => performance.now());
  useEffect(() => {
    if (!hold) return;
    const timer = setInterval(() => look(performance.now()), 500);
    return () => clearInterval(timer);
  }, [hold]);
  return hold && secondsLeft(hold, Math.max(at, hold.takenAt), speed);
}

const longestSeconds = 300;

/** How long the seats are still kept, always in sight; spoken at two minutes and at half a minute. */
export function HoldBand({ left }: { left: number }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const before = useRef<number | null>(null);
  const longest = useRef(Math.max(longestSeconds, left));

  useEffect(() => {
    const mark = markPassed(before.current, left);
    before.current = left;
    if (mark === null) return;
    announce(
      mark >= 60 ? t('hold.minutesLeft', { minutes: mark / 60 }) : t('hold.secondsLeft', { seconds: mark }),
    );
  }, [left, announce, t]);

  return (
    <div className="hold-band" data-short={left <= 60 || undefined}>
      <p className="hold-band-words">
        <span>{t('hold.kept')}</span>{' '}
        <strong className="num hold-band-time" role="timer">
          {formatSpan(left)}
        </strong>
      </p>
      <div className="hold-band-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (left / longest.current) * 100)}%` }} />
      </div>
    </div>
  );
}
