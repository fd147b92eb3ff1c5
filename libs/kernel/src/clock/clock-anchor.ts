import type { Database } from '../database/database.ts';
import { Clock, SystemClock } from './clock.ts';
import { DemoClock, type ClockAnchor } from './demo-clock.ts';

const readAnchor = async (database: Database): Promise<ClockAnchor | undefined> => {
  const [row] = await database.sql<{ shown_at: string; real_at: string; speed: number }>`
    select shown_at, real_at, speed from kernel.demo_clock`;
  return (
    row && {
      shownAt: Temporal.Instant.from(row.shown_at),
      realAt: Temporal.Instant.from(row.real_at),
      speed: row.speed,
    }
  );
};

/** Sets what the demo clock shows from this real moment on. */
export const setDemoClock = async (
  database: Database,
  shownAt: Temporal.Instant,
  speed: number,
): Promise<void> => {
  await database.sql`
    insert into kernel.demo_clock (id, shown_at, real_at, speed, seen_at)
    values (1, ${shownAt.toString()}, clock_timestamp(), ${speed}, ${shownAt.toString()})
    on conflict (id) do update set shown_at = excluded.shown_at, real_at = excluded.real_at,
      speed = excluded.speed, seen_at = excluded.seen_at`;
};

/** Goes on from the last time the clock was seen running, so that a demo stopped overnight resumes mid-morning. */
export const resumeDemoClock = async (database: Database): Promise<void> => {
  await database.sql`update kernel.demo_clock set shown_at = seen_at, real_at = clock_timestamp()`;
};

/** Notes what the clock shows now; `resumeDemoClock` starts from it. */
export const noteDemoClockSeen = async (database: Database, clock: Clock): Promise<void> => {
  if (clock.mode !== 'demo') return;
  await database.sql`update kernel.demo_clock set seen_at = greatest(seen_at, ${clock.now().toString()}::timestamptz)`;
};

/** The clock of this process: the machine's in live mode, the shared demo row's otherwise. */
export const openClock = async (
  database: Database,
  mode: 'live' | 'demo',
): Promise<{ clock: Clock; close(): void }> => {
  if (mode === 'live') return { clock: new SystemClock(), close: () => undefined };
  const anchor = await readAnchor(database);
  if (!anchor) throw new Error('Demo mode needs a demo clock: run the console command "seed" first.');
  const clock = new DemoClock(anchor);
  const timer = setInterval(() => {
    readAnchor(database).then(
      (next) => next && clock.reanchor(next),
      () => undefined, // The database is away for a moment; the anchor we hold stays true.
    );
  }, 1_000);
  timer.unref();
  return { clock, close: () => clearInterval(timer) };
};
