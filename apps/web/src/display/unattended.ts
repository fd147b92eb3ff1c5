import { useEffect, useState } from 'react';
import { seoulDay } from '../i18n/dates.ts';
import { isSoundBlocked, unblockSound } from './speech/audio.ts';

/** Browsers keep a page silent until someone touches it, unless the TV was set up otherwise. */
export function useSoundUnblocking(): boolean {
  const [isBlocked, setIsBlocked] = useState(isSoundBlocked);
  useEffect(() => {
    if (!isBlocked) return;
    const attempt = () => void unblockSound().then(() => setIsBlocked(isSoundBlocked()));
    addEventListener('pointerdown', attempt);
    addEventListener('keydown', attempt);
    return () => {
      removeEventListener('pointerdown', attempt);
      removeEventListener('keydown', attempt);
    };
  }, [isBlocked]);
  return isBlocked;
}

/** The lock is lost whenever the page is hidden, so it is asked for again each time it shows. */
export function useKeptAwake(): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible')
        navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, []);
}

const RETRY_MS = 30_000;
/** A hall of screens does not come back in one blow at midnight. */
const SPREAD_MS = 20_000;

/**
 * A screen that hangs for months takes up a new version, and an empty memory, on its first answer of a new day. It
 * asks for the page first: a browser that loads anew while the server is away shows its own error for ever.
 */
export function useFreshPageEachDay(asOf: string | null, isQuiet: boolean): void {
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const today = asOf === null ? null : seoulDay(asOf);
  const isDue = firstDay !== null && today !== null && firstDay !== today;
  useEffect(() => {
    if (firstDay === null && today !== null) setFirstDay(today);
  }, [firstDay, today]);
  useEffect(() => {
    if (!isDue || !isQuiet) return;
    const reload = () => {
      fetch(location.pathname, { cache: 'no-store' }).then(
        (answer) => (answer.ok ? location.reload() : again()),
        () => again(),
      );
    };
    const again = () => void (timer = setTimeout(reload, RETRY_MS));
    let timer = setTimeout(reload, Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [isDue, isQuiet]);
}
