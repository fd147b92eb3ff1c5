import { useCallback, useEffect, useRef, useState } from 'react';
import type { ZoneCall } from './zone-board.ts';
import { setLevel } from './speech/audio.ts';
import { playChime } from './speech/chime.ts';
import { speakCall } from './speech/speech.ts';

const FULL_WIDTH_MS = 6_000;
const BUSY_FULL_WIDTH_MS = 3_500;
const BUSY_FROM = 3;
/** What has waited so long to be said is history: the person has seen it, or is called again. */
const TOO_LATE_MS = 90_000;

export function placeOf(call: Pick<ZoneCall, 'stageLabel' | 'counterLabel'>): string {
  return call.counterLabel.startsWith(call.stageLabel)
    ? call.counterLabel
    : `${call.stageLabel} ${call.counterLabel}`;
}

const spokenPlaceOf = (call: ZoneCall): string => [call.floor, placeOf(call)].filter(Boolean).join(' ');

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export interface Voice {
  speaks: boolean;
  /** From 0 to 100; 0 is silence, without a chime. */
  volume: number;
}

/** Shows and speaks calls one after another: a second call never cuts the first one off. */
export function useAnnouncer(voice: Voice): { current: ZoneCall | null; announce(calls: ZoneCall[]): void } {
  const [current, setCurrent] = useState<ZoneCall | null>(null);
  const waiting = useRef<{ call: ZoneCall; since: number }[]>([]);
  const isRunning = useRef(false);
  const isMounted = useRef(true);
  const latest = useRef(voice);
  latest.current = voice;
  useEffect(() => setLevel(voice.volume / 100), [voice.volume]);

  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let next = waiting.current.shift(); next && isMounted.current; next = waiting.current.shift()) {
      if (performance.now() - next.since > TOO_LATE_MS) continue;
      const { call } = next;
      setCurrent(call);
      // In a rush the line of announcements must not fall minutes behind the counters.
      const shown = waiting.current.length >= BUSY_FROM ? BUSY_FULL_WIDTH_MS : FULL_WIDTH_MS;
      await Promise.all([wait(shown), sound(call, latest.current)]);
    }
    setCurrent(null);
    isRunning.current = false;
  }, []);

  useEffect(() => {
    isMounted.current = true;
    return () => void (isMounted.current = false);
  }, []);

  const announce = useCallback(
    (calls: ZoneCall[]) => {
      const since = performance.now();
      waiting.current.push(...calls.map((call) => ({ call, since })));
      void run();
    },
    [run],
  );
  return { current, announce };
}

/** Nothing that goes wrong with a loudspeaker may keep the next call from the screen. */
async function sound(call: ZoneCall, { speaks, volume }: Voice): Promise<void> {
  if (volume === 0) return;
  try {
    await playChime();
    if (speaks) await speakCall(call.ticketNumber, spokenPlaceOf(call));
  } catch {
    return;
  }
}
