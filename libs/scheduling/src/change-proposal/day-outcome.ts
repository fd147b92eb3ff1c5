import { SLOTS_AFTER } from '../book-slots/seat-party.ts';
import type { PlannedSlot } from '../publish-sessions/plan-day.ts';
import type { DayStanding } from './day-standing.ts';
import { reseat, type Seated, type SeatsAt } from './reseat.ts';

/** Seats of one time, step and way of booking: before, afterwards, and how many are promised to who is moved there. */
export interface PoolOutcome {
  startsAt: string;
  step: number;
  channel: string;
  poolId: string | null;
  before: number;
  after: number;
  promised: number;
}

export interface ItemOutcome {
  bookingId: string;
  personId: string;
  contactPersonId: string;
  poolId: string;
  kind: 'kept' | 'moved' | 'orphaned' | 'let-go';
  fromStartsAt: string;
  to: { startsAt: string; step: number; channel: string } | null;
}

/** One time in the picture of a day. */
export interface Lane {
  startsAt: string;
  before: number;
  after: number;
  booked: number;
  stay: number;
  come: number;
}

export interface DayOutcome {
  slots: { startsAt: string; endsAt: string }[];
  pools: PoolOutcome[];
  items: ItemOutcome[];
  lanes: Lane[];
}

const keyOf = (startsAt: string, step: number, channel: string): string => `${startsAt}|${step}|${channel}`;

// Seats that were added on purpose for somebody; no plan gives or takes them, but they go with their time.
const ADDED = new Set(['standby', 'walk-in']);

/**
 * What becomes of a day when its plan is `planned`: seats of each time, and of each booking whether it
 * stays, is moved within the day, or finds no place. Times that have begun and people who are here are left alone.
 * @param toldUntil nobody is moved to an earlier time than this; they could not be told in time.
 */
export const outcomeOfDay = (
  standing: DayStanding,
  planned: readonly PlannedSlot[],
  now: Temporal.Instant,
  toldUntil: Temporal.Instant,
): DayOutcome => {
  const begun = (startsAt: string) => Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) <= 0;
  const pools = new Map<string, PoolOutcome>();
  for (const slot of standing.slots) {
    const startsAt = slot.startsAt.toString();
    const stays = begun(startsAt) || planned.some((one) => one.startsAt.equals(slot.startsAt));
    for (const pool of slot.pools) {
      const isKept = begun(startsAt) || (ADDED.has(pool.channel) && stays);
      pools.set(keyOf(startsAt, pool.step, pool.channel), {
        startsAt,
        step: pool.step,
        channel: pool.channel,
        poolId: pool.id,
        before: pool.capacity,
        after: isKept ? pool.capacity : 0,
        promised: 0,
      });
    }
  }
  for (const slot of planned) {
    const startsAt = slot.startsAt.toString();
    if (begun(startsAt)) continue;
    for (const { step, channel, capacity } of slot.pools) {
      const key = keyOf(startsAt, step, channel);
      const known = pools.get(key);
      if (known) known.after = capacity;
      else pools.set(key, { startsAt, step, channel, poolId: null, before: 0, after: capacity, promised: 0 });
    }
  }
  const keyByPool = new Map(
    [...pools].flatMap(([key, pool]) => (pool.poolId ? [[pool.poolId, key] as const] : [])),
  );
  const isMovable = (state: string, key: string) =>
    (state === 'confirmed' || state === 'held') && !begun(pools.get(key)!.startsAt);
  const fixed = new Map<string, number>();
  const people: Seated[] = [];
  standing.bookings.forEach((booking, order) => {
    const key = keyByPool.get(booking.poolId)!;
    if (!isMovable(booking.state, key)) return void fixed.set(key, (fixed.get(key) ?? 0) + 1);
    const { startsAt, step, channel } = pools.get(key)!;
    people.push({
      ...(booking.partyId && { family: booking.partyId }),
      bookingId: booking.id,
      at: key,
      startsAt: Temporal.Instant.from(startsAt).epochMilliseconds,
      step,
      channel,
      order,
      isHold: booking.state === 'held',
    });
  });
  const seats = [...pools].map(([key, pool]): SeatsAt => ({
    key,
    startsAt: Temporal.Instant.from(pool.startsAt).epochMilliseconds,
    step: pool.step,
    channel: pool.channel,
    capacity: pool.after,
    fixed: fixed.get(key) ?? 0,
    isPlanned: !ADDED.has(pool.channel) && !begun(pool.startsAt),
    isOffered:
      !ADDED.has(pool.channel) &&
      Temporal.Instant.compare(Temporal.Instant.from(pool.startsAt), toldUntil) > 0,
  }));
  for (const [key, count] of fixed) pools.get(key)!.after = Math.max(pools.get(key)!.after, count);
  const bookings = new Map(standing.bookings.map((booking) => [booking.id, booking]));
  const within = withinOf(standing, planned);
  const items = reseat(apartAsAlone(people, within), seats, within).map((one): ItemOutcome => {
    const booking = bookings.get(one.bookingId)!;
    const to = one.kind !== 'orphaned' && one.to ? pools.get(one.to)! : null;
    if (to) to.promised += 1;
    return {
      bookingId: one.bookingId,
      personId: booking.personId,
      contactPersonId: booking.contactPersonId,
      poolId: booking.poolId,
      kind: one.isHold && one.kind !== 'kept' ? 'let-go' : one.kind,
      fromStartsAt: pools.get(one.at)!.startsAt,
      to: to && { startsAt: to.startsAt, step: to.step, channel: to.channel },
    };
  });
  return {
    slots: planned.map((slot) => ({ startsAt: slot.startsAt.toString(), endsAt: slot.endsAt.toString() })),
    pools: [...pools.values()],
    items,
    lanes: lanesOf([...pools.values()], items, fixed),
  };
};

/** How far apart a family may sit: as far as when it books, in milliseconds. */
const withinOf = (standing: DayStanding, planned: readonly PlannedSlot[]): number => {
  const slots = planned.length > 0 ? planned : standing.slots;
  return (
    SLOTS_AFTER * Math.max(0, ...slots.map((slot) => slot.startsAt.until(slot.endsAt).total('milliseconds')))
  );
};

/** Who moved away from their family on their own comes alone. */
const apartAsAlone = (people: readonly Seated[], within: number): Seated[] => {
  const times = Map.groupBy(
    people.filter((one) => one.family !== undefined),
    (one) => `${one.family} ${one.step}`,
  );
  const isTogether = (one: Seated): boolean => {
    const own = (times.get(`${one.family} ${one.step}`) ?? []).map((other) => other.startsAt);
    return Math.max(...own) - Math.min(...own) <= within;
  };
  return people.map(({ family, ...one }) =>
    family !== undefined && isTogether({ ...one, family }) ? { ...one, family } : one,
  );
};

const lanesOf = (
  pools: readonly PoolOutcome[],
  items: readonly ItemOutcome[],
  fixed: ReadonlyMap<string, number>,
): Lane[] => {
  const lanes = new Map<string, Lane>();
  const laneAt = (startsAt: string): Lane => {
    let lane = lanes.get(startsAt);
    if (!lane) lanes.set(startsAt, (lane = { startsAt, before: 0, after: 0, booked: 0, stay: 0, come: 0 }));
    return lane;
  };
  for (const pool of pools) {
    const lane = laneAt(pool.startsAt);
    const here = fixed.get(keyOf(pool.startsAt, pool.step, pool.channel)) ?? 0;
    lane.before += pool.before;
    lane.after += pool.after;
    lane.booked += here;
    lane.stay += here;
  }
  for (const item of items) {
    const lane = laneAt(item.fromStartsAt);
    lane.booked += 1;
    if (item.kind === 'kept') lane.stay += 1;
    if (item.to && item.kind === 'moved') laneAt(item.to.startsAt).come += 1;
  }
  return [...lanes.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
};
