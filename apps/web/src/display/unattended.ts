import { useEffect, useState } from 'react';
import { isSoundBlocked, unblockSound } from './chime.ts';

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
