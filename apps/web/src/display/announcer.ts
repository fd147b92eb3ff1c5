import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardCall } from '../api/types.ts';
import { playChime } from './chime.ts';
import { announcementText } from './spoken-korean.ts';
import { speakKorean } from './speech.ts';

const FULL_WIDTH_MS = 6_000;
const BUSY_FULL_WIDTH_MS = 3_500;
const BUSY_FROM = 3;

export function placeOf(call: Pick<BoardCall, 'stageLabel' | 'counterLabel'>): string {
  return call.counterLabel.startsWith(call.stageLabel)
    ? call.counterLabel
    : `${call.stageLabel} ${call.counterLabel}`;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Shows and speaks calls one after another: a second call never cuts the first one off. */
export function useAnnouncer(): { current: BoardCall | null; announce(calls: BoardCall[]): void } {
  const [current, setCurrent] = useState<BoardCall | null>(null);
  const waiting = useRef<BoardCall[]>([]);
  const isRunning = useRef(false);
  const isMounted = useRef(true);

  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let call = waiting.current.shift(); call && isMounted.current; call = waiting.current.shift()) {
      setCurrent(call);
      // In a rush the line of announcements must not fall minutes behind the counters.
      const shown = waiting.current.length >= BUSY_FROM ? BUSY_FULL_WIDTH_MS : FULL_WIDTH_MS;
      const text = announcementText(call.ticketNumber, placeOf(call));
      await Promise.all([wait(shown), playChime().then(() => speakKorean(text))]);
    }
    setCurrent(null);
    isRunning.current = false;
  }, []);

  useEffect(() => {
    isMounted.current = true;
    return () => void (isMounted.current = false);
  }, []);

  const announce = useCallback(
    (calls: BoardCall[]) => {
      waiting.current.push(...calls);
      void run();
    },
    [run],
  );
  return { current, announce };
}
