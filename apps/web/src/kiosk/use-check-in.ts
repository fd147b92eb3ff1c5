import { useCallback, useEffect, useRef, useState } from 'react';
import { newActKey } from '../api/client.ts';
import { isProblem } from '../api/problem.ts';
import { checkInAtTheDoor, type DoorWish, type CheckedIn } from './arrival.ts';

const AGAIN_AFTER_MS = 2_000;

export type CheckIn =
  | { state: 'idle' }
  | { state: 'asking'; wish: DoorWish }
  /** The server cannot be reached; it is asked again until it answers or the person goes back to the start. */
  | { state: 'waiting'; wish: DoorWish }
  | { state: 'done'; wish: DoorWish; checkedIn: CheckedIn }
  | { state: 'refused'; wish: DoorWish; cause: unknown };

const isUnanswered = (cause: unknown): boolean =>
  isProblem(cause) && (cause.isTransient || cause.status >= 500);

/** Checks one person in. One key for all tries, so that a lost answer never becomes a second arrival. */
export function useCheckIn(): { checkIn: CheckIn; begin(wish: DoorWish): void; reset(): void } {
  const [checkIn, setCheckIn] = useState<CheckIn>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const begin = useCallback(
    (wish: DoorWish) => {
      stop();
      const control = new AbortController();
      running.current = control;
      const { signal } = control;
      const key = newActKey();
      const ask = async () => {
        try {
          const checkedIn = await checkInAtTheDoor(wish, key, signal);
          if (!signal.aborted) setCheckIn({ state: 'done', wish, checkedIn });
        } catch (cause) {
          if (signal.aborted) return;
          if (!isUnanswered(cause)) return setCheckIn({ state: 'refused', wish, cause });
          setCheckIn({ state: 'waiting', wish });
          const timer = setTimeout(() => void ask(), AGAIN_AFTER_MS);
          signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
        }
      };
      setCheckIn({ state: 'asking', wish });
      void ask();
    },
    [stop],
  );

  const reset = useCallback(() => {
    stop();
    setCheckIn({ state: 'idle' });
  }, [stop]);
  return { checkIn, begin, reset };
}
