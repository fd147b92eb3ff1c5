import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from './client.ts';
import type { ClockReading } from './types.ts';

interface TakenReading extends ClockReading {
  takenAt: number;
}

async function takeReading(): Promise<TakenReading> {
  const asked = performance.now();
  const reading = await read<ClockReading>('/clock');
  const answered = performance.now();
  return { ...reading, takenAt: asked + (answered - asked) / 2 };
}

const minuteMs = 60_000;

export function useClockReading(): TakenReading | undefined {
  return useQuery({
    queryKey: ['clock'],
    queryFn: takeReading,
    staleTime: minuteMs,
    // A page that woke without a server has no time at all: it asks on until it has.
    refetchInterval: ({ state }) => (state.data ? 5 * minuteMs : 2_000),
  }).data;
}

/** The device's own clock is never trusted: this is the server's, carried on by the monotonic one. */
export function instantFrom(reading: TakenReading, at = performance.now()): number {
  return Date.parse(reading.now) + (at - reading.takenAt) * reading.speed;
}

/** Epoch milliseconds of the server now, renewed every `tickMs`; null until the first answer. */
export function useServerNow(tickMs = 1_000): number | null {
  const reading = useClockReading();
  const [, renew] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => renew((count) => count + 1), tickMs);
    return () => clearInterval(timer);
  }, [tickMs]);
  return reading ? instantFrom(reading) : null;
}
