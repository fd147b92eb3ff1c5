import type { Transaction } from '#kernel';
import { windowOf, type Timing } from './timing.ts';

interface WaitingRow {
  id: string;
  anchor_at: string;
  quiet_zone: string;
  not_before: string;
}

export interface TimedLine {
  centreCode: string;
  purpose: string;
  /** Visits of these days: from a day on, and before another decision takes over. */
  from: Temporal.PlainDate;
  before: Temporal.PlainDate | null;
}

/** What waits to be told of visits of these days, locked: whoever is sending one of them keeps the old time. */
export const lockWaiting = ({ sql }: Pick<Transaction, 'sql'>, line: TimedLine): Promise<WaitingRow[]> =>
  sql<WaitingRow>`
    select id, anchor_at, quiet_zone, not_before from notifications.message
    where centre_code = ${line.centreCode} and purpose = ${line.purpose} and state = 'pending'
      and anchor_at is not null and quiet_zone is not null
      and (anchor_at at time zone quiet_zone)::date >= ${line.from.toString()}::date
      and (${line.before?.toString() ?? null}::date is null
           or (anchor_at at time zone quiet_zone)::date < ${line.before?.toString() ?? null}::date)
    order by id for update skip locked`;

/** Their new times; those whose new time is over, or that would have none, keep the old one. */
export const retimed = (rows: readonly WaitingRow[], timing: Timing, now: Temporal.Instant) =>
  rows.flatMap((row) => {
    const window = windowOf(timing, Temporal.Instant.from(row.anchor_at), row.quiet_zone);
    if (!window || Temporal.Instant.compare(window.notAfter, now) <= 0) return [];
    if (window.notBefore.equals(Temporal.Instant.from(row.not_before))) return [];
    return [{ id: row.id, not_before: window.notBefore.toString(), not_after: window.notAfter.toString() }];
  });

/** A wake-up at the old time finds nothing due; the sweep brings them at the new one. */
export const writeTimes = async (
  { sql }: Pick<Transaction, 'sql'>,
  times: ReturnType<typeof retimed>,
): Promise<void> => {
  await sql`
    update notifications.message m set not_before = t.not_before, not_after = t.not_after, due_at = t.not_before
    from jsonb_to_recordset(${JSON.stringify(times)}::jsonb)
      as t(id uuid, not_before timestamptz, not_after timestamptz)
    where m.id = t.id`;
};
