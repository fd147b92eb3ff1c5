import { createHash } from 'node:crypto';
import { DomainError, type SqlTag, type Transaction } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import { effectiveDay, seatSharesOn, type DayRules, type SeatShare } from '../centre/day-rules.ts';
import { policyValue } from '../centre/policy.ts';
import { planDay, type PlannedSlot } from '../publish-sessions/plan-day.ts';
import { assertMakesSense, partsOf, type Change, type SingleChange } from './change.ts';
import { outcomeOfDay, type DayOutcome } from './day-outcome.ts';
import { readDays, type DayStanding } from './day-standing.ts';
import { ruleSetsOf, writeRules, type RuleSet } from './rule-rows.ts';

const USUAL_NOTICE_MINUTES = 60;

/** Hours of a day as screens show them; null when it is closed. */
export interface HoursView {
  opens: string;
  closes: string;
  breakFrom: string | null;
  breakUntil: string | null;
  capacity: number;
  slotMinutes: number;
  staffCount: number;
  seatsPerStaff: number;
}

export interface ChangedDay extends DayOutcome {
  date: string;
  /** Whether people can book it already. */
  isPublished: boolean;
  before: HoursView | null;
  after: HoursView | null;
}

export interface ComputedChange {
  rules: RuleSet[];
  days: ChangedDay[];
  fingerprint: string;
}

interface DayUnder {
  rules: DayRules | null;
  shares: SeatShare[];
}

/**
 * Works out what a change does to every day that is published or about to be. The rules are really
 * written, so that they are read by the same code as ever, and taken back again unless `keep` is said.
 */
export const computeChange = async (
  { sql, now }: Pick<Transaction, 'sql' | 'now'>,
  centre: Centre,
  change: Change,
  keep = false,
): Promise<ComputedChange> => {
  const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
  assertMakesSense(change, today);
  const dates = await datesOf(sql, centre, change, today);
  const before = new Map<string, DayUnder>();
  for (const { date } of dates) before.set(date, await dayUnder(sql, centre.id, date));
  const published = dates.filter((day) => day.isPublished).map((day) => day.date);
  const standing = await readDays(sql, centre.id, published, now);
  const rest =
    change.kind === 'close-rest'
      ? restOf(change, centre, before.get(change.date)!, standing.get(change.date))
      : null;
  const rules = await ruleSetsOf(sql, centre.id, change, rest);
  await sql`savepoint rules_of_a_proposal`;
  await writeRules(sql, centre.id, rules, 'after');
  const notice = (await policyValue(sql, centre.id, 'move-notice-minutes', today)) ?? USUAL_NOTICE_MINUTES;
  const toldUntil = now.add({ minutes: notice });
  const days: ChangedDay[] = [];
  for (const { date, isPublished } of dates) {
    const after = await dayUnder(sql, centre.id, date);
    const earlier = before.get(date)!;
    if (JSON.stringify(after) === JSON.stringify(earlier)) continue;
    const plain = Temporal.PlainDate.from(date);
    const planned = rest?.kept ?? planDay(plain, centre.zone, after.rules, after.shares);
    const outcome = outcomeOfDay(standing.get(date) ?? { slots: [], bookings: [] }, planned, now, toldUntil);
    days.push({ date, isPublished, before: viewOf(earlier.rules), after: viewOf(after.rules), ...outcome });
  }
  if (!keep) await sql`rollback to savepoint rules_of_a_proposal`;
  if (rules.every((set) => JSON.stringify(set.before) === JSON.stringify(set.after))) {
    throw new DomainError('scheduling.nothing-changes', 'invalid');
  }
  return { rules, days, fingerprint: fingerprintOf(days) };
};

const dayUnder = async (sql: SqlTag, centreId: string, date: string): Promise<DayUnder> => {
  const plain = Temporal.PlainDate.from(date);
  return {
    rules: await effectiveDay(sql, centreId, plain),
    shares: await seatSharesOn(sql, centreId, plain),
  };
};

/** Times of the day that are over before it closes stay as they are; nothing is spread anew at noon. */
const restOf = (
  change: Extract<Change, { kind: 'close-rest' }>,
  centre: Centre,
  day: DayUnder,
  standing: DayStanding | undefined,
): { rules: DayRules | null; seatsUntil: number; kept: PlannedSlot[] } => {
  if (!day.rules || !standing) {
    throw new DomainError('scheduling.day-not-open', 'conflict', { date: change.date });
  }
  const until = Temporal.PlainDate.from(change.date).toZonedDateTime({
    timeZone: centre.zone,
    plainTime: Temporal.PlainTime.from(change.from),
  });
  const kept = standing.slots
    .filter((slot) => Temporal.Instant.compare(slot.endsAt, until.toInstant()) <= 0)
    .map((slot): PlannedSlot => {
      const pools = slot.pools.flatMap(({ step, channel, capacity }) =>
        channel === 'online' || channel === 'staff' ? [{ step, channel, capacity } as const] : [],
      );
      const capacity = pools.reduce((sum, pool) => sum + pool.capacity, 0);
      return { startsAt: slot.startsAt, endsAt: slot.endsAt, capacity, pools: [...pools] };
    });
  return { rules: day.rules, seatsUntil: kept.reduce((sum, slot) => sum + slot.capacity, 0), kept };
};

/** Days that the change may reach: those that people can book already, and those it names. */
const datesOf = async (
  sql: SqlTag,
  centre: Centre,
  change: Change,
  today: Temporal.PlainDate,
): Promise<{ date: string; isPublished: boolean }[]> => {
  const days = new Map<string, { date: string; isPublished: boolean }>();
  for (const part of partsOf(change)) {
    for (const day of await datesOfPart(sql, centre, part, today)) days.set(day.date, day);
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
};

const datesOfPart = (
  sql: SqlTag,
  centre: Centre,
  change: SingleChange,
  today: Temporal.PlainDate,
): Promise<{ date: string; isPublished: boolean }[]> => {
  const named =
    change.kind === 'holidays'
      ? [...new Set([...change.add.map((day) => day.date), ...change.remove])]
      : 'date' in change
        ? [change.date]
        : null;
  const from = 'effectiveFrom' in change ? change.effectiveFrom : today.toString();
  const weekdays = 'weekdays' in change ? change.weekdays : [1, 2, 3, 4, 5, 6, 7];
  return sql<{ date: string; isPublished: boolean }>`
    select d.date::text, exists (
      select from scheduling.session s where s.centre_id = ${centre.id} and s.on_date = d.date) as "isPublished"
    from (
      select unnest(${named ?? []}::date[]) as date
      union
      select s.on_date from scheduling.session s
      where ${named === null} and s.centre_id = ${centre.id} and s.on_date >= greatest(${from}::date, ${today}::date)
        and extract(isodow from s.on_date) = any(${weekdays}::int[])
    ) d
    order by 1`;
};

const timeOf = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' });

export const viewOf = (rules: DayRules | null): HoursView | null =>
  rules && {
    opens: timeOf(rules.opens),
    closes: timeOf(rules.closes),
    breakFrom: rules.pause && timeOf(rules.pause.from),
    breakUntil: rules.pause && timeOf(rules.pause.until),
    capacity: rules.capacity,
    slotMinutes: rules.slotMinutes,
    staffCount: rules.staffCount,
    seatsPerStaff: rules.seatsPerStaff,
  };

/** Of what would be done, not of who merely stays: a new booking that stays where it is changes nothing. */
const fingerprintOf = (days: readonly ChangedDay[]): string => {
  const told = days.map((day) => [
    day.date,
    day.isPublished,
    day.after,
    day.items
      .filter((item) => item.to !== null || item.kind === 'orphaned')
      .map((item) => [item.bookingId, item.poolId, item.to]),
  ]);
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
};
