import type { StageDescription } from '../visit-paths.ts';

/** How fast a stage goes: seconds per visitor at one counter on a good and on a slow day, and the counters at work. */
export interface Pace {
  lowSeconds: number;
  highSeconds: number;
  counters: number;
  /** A following stage with limited seats lets nobody through faster than this. */
  seatSeconds: number;
}

export interface WaitRange {
  fromMinutes: number;
  toMinutes: number;
}

const FEWEST_SAMPLES = 3;
const USUAL_MINUTES = 5;
const LONGEST_MINUTES = 180;
/** A ticket completed by mistake or forgotten over lunch must not bend the forecast. */
const SHORTEST_SECONDS = 20;
const LONGEST_SECONDS = 30 * 60;

const within = (seconds: number) => Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, seconds));

/** The pace as measured, or the configured one while too little is known. */
export const paceOf = (
  stage: StageDescription,
  measured: { samples: number; low: number; high: number } | undefined,
  counters: number,
  nextSeats?: { minutes?: number | undefined; seats: number },
): Pace => {
  const usual = (stage.minutes ?? USUAL_MINUTES) * 60;
  const known = measured && measured.samples >= FEWEST_SAMPLES ? measured : undefined;
  return {
    lowSeconds: within(known?.low ?? usual * 0.8),
    highSeconds: within(known?.high ?? usual * 1.3),
    counters,
    seatSeconds: nextSeats ? ((nextSeats.minutes ?? 0) * 60) / nextSeats.seats : 0,
  };
};

// From ten minutes on a single minute would claim to know more than we do.
const coarse = (minutes: number, round: (x: number) => number) =>
  minutes >= 10 ? round(minutes / 5) * 5 : round(minutes);

/** Range of minutes for somebody with `ahead` people before them; null where no counter is open to wait for. */
export const waitRange = (pace: Pace, ahead: number): WaitRange | null => {
  if (pace.counters <= 0) return null;
  const each = (seconds: number) => Math.max(seconds / pace.counters, pace.seatSeconds) / 60;
  const low = Math.min(pace.lowSeconds, pace.highSeconds);
  const high = Math.max(pace.lowSeconds, pace.highSeconds);
  return rangeOf(ahead * each(low), (ahead + 1) * each(high));
};

const rangeOf = (low: number, high: number): WaitRange => {
  const fromMinutes = Math.min(LONGEST_MINUTES - 60, coarse(low, Math.floor));
  const toMinutes = Math.min(LONGEST_MINUTES, coarse(high, Math.ceil));
  return { fromMinutes, toMinutes: Math.max(toMinutes, fromMinutes + 1) };
};

/** A line in which people of several services stand, before counters that do not all serve all of them. */
export interface MixedLine {
  /** Services of each open counter; null: all. */
  counters: readonly (readonly string[] | null)[];
  /** The service of everybody before, in order, and of whoever asks at the end. */
  services: readonly string[];
  paceOf(service: string): Pick<Pace, 'lowSeconds' | 'highSeconds'>;
}

/** The same range by playing the calls: whoever is free first calls the first they serve. Null where nobody serves the last. */
export const mixedWaitRange = ({ counters, services, paceOf: pace }: MixedLine): WaitRange | null => {
  const mine = services.at(-1)!;
  if (!counters.some((skills) => serves(skills, mine))) return null;
  const low = (service: string) => pace(service).lowSeconds;
  const high = (service: string) => pace(service).highSeconds;
  // At best everybody is free now; at worst each has just begun with somebody.
  const best = secondsUntilCalled(
    counters.map((skills) => ({ skills, freeAt: 0 })),
    services,
    low,
  );
  const worst = secondsUntilCalled(
    counters.map((skills) => ({ skills, freeAt: high(skills?.[0] ?? mine) })),
    services,
    high,
  );
  return rangeOf(best / 60, worst / 60);
};

const serves = (skills: readonly string[] | null, service: string): boolean =>
  skills === null || skills.includes(service);

const secondsUntilCalled = (
  counters: { skills: readonly string[] | null; freeAt: number }[],
  services: readonly string[],
  seconds: (service: string) => number,
): number => {
  const waiting = [...services.entries()];
  for (;;) {
    const able = counters.filter(({ skills }) => waiting.some(([, service]) => serves(skills, service)));
    const next = able.reduce((one, other) => (other.freeAt < one.freeAt ? other : one));
    const at = waiting.findIndex(([, service]) => serves(next.skills, service));
    const [place, service] = waiting.splice(at, 1)[0]!;
    if (place === services.length - 1) return next.freeAt;
    next.freeAt += seconds(service);
  }
};
