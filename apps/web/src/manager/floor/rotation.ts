import type { BreakKind, BreakWish, Counter } from './floor-api.ts';

export interface Rotation {
  /** Local date and time of the first group. */
  on: string;
  startsAt: string;
  minutes: number;
  kind: BreakKind;
  /** Counters of a line that go at the same time. */
  atOnce: number;
}

/** Splits each line's counters into groups that go one after the other, the first ones first. */
export function rotationOf(counters: readonly Counter[], { on, startsAt, ...rest }: Rotation): BreakWish[] {
  const { minutes, kind, atOnce } = rest;
  const begins = Date.parse(`${on}T${startsAt}:00+09:00`);
  const gone = new Map<string, number>();
  return counters.map(({ id, stage }) => {
    const place = gone.get(stage) ?? 0;
    gone.set(stage, place + 1);
    const from = begins + Math.floor(place / atOnce) * minutes * 60_000;
    return { counterId: id, kind, from: iso(from), to: iso(from + minutes * 60_000) };
  });
}

const iso = (at: number): string => new Date(at).toISOString();
