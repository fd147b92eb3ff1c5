import type { QueryClient } from '@tanstack/react-query';
import type { ClockReading } from '../../api/types.ts';
import type { MyVisits } from './turn-types.ts';

const slot = 'charye.turn';
const longestMs = 12 * 3_600_000;

interface Kept {
  answer: MyVisits;
  clock: (ClockReading & { takenAt: number }) | null;
  /** By the device's own clock, which is used for nothing but the time that passed since. */
  keptAt: number;
}

/** Never shown; only spans of it are used. */
export const deviceNow = (): number => performance.timeOrigin + performance.now();

/** Keeps the last state on this device: a page that is opened again without a connection shows it with its age. */
export function keepTurn(answer: MyVisits, client: QueryClient): void {
  const reading = client.getQueryData<Kept['clock']>(['clock']) ?? null;
  const clock = reading && {
    ...reading,
    now: new Date(
      Date.parse(reading.now) + (performance.now() - reading.takenAt) * reading.speed,
    ).toISOString(),
  };
  write({ answer, clock, keptAt: deviceNow() });
}

export function keptTurn(): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(slot) ?? 'null') as Kept | null;
    const age = kept ? deviceNow() - kept.keptAt : Infinity;
    return kept && age >= 0 && age < longestMs ? kept : null;
  } catch {
    return null;
  }
}

/** Whoever uses this device next must not see whose turn it was. */
export function forgetTurn(): void {
  localStorage.removeItem(slot);
}

/** Lets the count-down run on from the kept reading of the server's clock until a new one comes. */
export function resumeClock(client: QueryClient): void {
  const kept = keptTurn();
  if (!kept?.clock || client.getQueryData(['clock'])) return;
  const passed = (deviceNow() - kept.keptAt) * kept.clock.speed;
  const now = new Date(Date.parse(kept.clock.now) + passed).toISOString();
  client.setQueryData(['clock'], { ...kept.clock, now, takenAt: performance.now() }, { updatedAt: 0 });
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(slot, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only costs the page its memory.
  }
}
